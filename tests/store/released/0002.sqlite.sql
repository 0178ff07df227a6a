BEGIN TRANSACTION;
CREATE TABLE adult (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	phone VARCHAR(60) NOT NULL, 
	groups JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_adult PRIMARY KEY (id), 
	CONSTRAINT fk_adult_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_adult_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "adult" VALUES('01a21e84-6aef-7160-93ae-e2a64a6dae81','01a21e84-6992-7c41-9334-5abd7e14e2c5','lead',0,'云知远','lead_teacher','0836-5550111','[]',1);
INSERT INTO "adult" VALUES('01a21e84-6aef-7874-8c75-787ffd1a194b','01a21e84-6992-7c41-9334-5abd7e14e2c5','t1',1,'央金·示例','teacher','0836-5550112','["stars"]',1);
INSERT INTO "adult" VALUES('01a21e84-6aef-7c44-bb95-3e36462852fb','01a21e84-6992-7c41-9334-5abd7e14e2c5','safety',2,'山长青','safety_officer','0836-5550113','["makers"]',1);
INSERT INTO "adult" VALUES('01a21e84-6aef-7c44-bb95-3e36462852fc','01a21e84-6992-7c41-9334-5abd7e14e2c5','doctor',3,'水若清','doctor','0836-5550114','["lab"]',1);
INSERT INTO "adult" VALUES('01a21e84-6aef-7c4a-b5e1-80908c094382','01a21e84-6992-7c41-9334-5abd7e14e2c5','d1',4,'路长平','driver','0836-5550115','[]',1);
INSERT INTO "adult" VALUES('01a21e84-6aef-7c4a-b5e1-80908c094383','01a21e84-6992-7c41-9334-5abd7e14e2c5','d2',5,'路长安','driver','0836-5550116','[]',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE badge (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	pupil_id VARCHAR(36) NOT NULL, 
	token VARCHAR(16) NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_badge PRIMARY KEY (id), 
	CONSTRAINT fk_badge_pupil_id_pupil FOREIGN KEY(pupil_id) REFERENCES pupil (id) ON DELETE CASCADE, 
	CONSTRAINT fk_badge_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_badge_token UNIQUE (token)
);
INSERT INTO "badge" VALUES('01a21e84-7028-7073-87a4-bd54bc717a25','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-70ad-91ad-8dbebc715859','WV75X2X7EAR7E1MJ','2026-11-27 19:38:45.673035');
INSERT INTO "badge" VALUES('01a21e84-7028-7899-b1d2-829c11af6a31','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7989-a61d-0a3950efaf7b','6H6F1173F3R2E41R','2026-11-27 19:38:45.673039');
INSERT INTO "badge" VALUES('01a21e84-7028-7fc2-90d8-71ac96507db1','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7989-a61d-0a3950efaf7c','V7WJCZWQFWHJC1VJ','2026-11-27 19:38:45.673040');
INSERT INTO "badge" VALUES('01a21e84-7028-7fc2-90d8-71ac96507db2','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7d07-a367-c89596ce2255','D1Z37BGT373DCBR5','2026-11-27 19:38:45.673040');
CREATE TABLE consent_event (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	pupil_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	"of" VARCHAR(36) NOT NULL, 
	"on" DATE NOT NULL, 
	facts BLOB NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_consent_event PRIMARY KEY (id), 
	CONSTRAINT fk_consent_event_pupil_id_pupil FOREIGN KEY(pupil_id) REFERENCES pupil (id) ON DELETE CASCADE, 
	CONSTRAINT fk_consent_event_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE
);
INSERT INTO "consent_event" VALUES('01a21e84-6ffd-7e80-8751-a606cc27e7af','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7989-a61d-0a3950efaf7b','phone','','2026-11-23',X'5AED88AF433DCCFFD20A769BADF2FF321917711F202E7748E697E3195E1A11B1DC26CD5DFD0978CB5B98BA814D329207C9E4AFE674F88856080404B7D3CF76EAFD70412FD31E39377ABA8B615F1E5B4CAF8ADA721A3E82ED152D6A7100A4450F3D4784392FC50B413A1E603ABBCF7AB390CF94A0A912ADB26AD830AB87738DE5964DE20A67916617AF4C13562D709B64DB6BDC82B4A5684D5E7149','','system','2026-11-27 19:38:45.630870');
INSERT INTO "consent_event" VALUES('01a21e84-6fff-70af-a7ce-bdb8b8a960c8','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7989-a61d-0a3950efaf7c','withdrawn','','2026-11-23',X'38BA545747890BFEE6D1C815CAA0FE1435D1793C1D63E90CFB158CD48665','','system','2026-11-27 19:38:45.631618');
CREATE TABLE edition (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	published_at DATETIME NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	"plan" TEXT NOT NULL, 
	findings JSON NOT NULL, 
	CONSTRAINT pk_edition PRIMARY KEY (id), 
	CONSTRAINT fk_edition_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_edition_trip_id_number UNIQUE (trip_id, number)
);
INSERT INTO "edition" VALUES('01a21e84-6e92-7540-a5f7-09a385533eb0','01a21e84-6992-7c41-9334-5abd7e14e2c5',1,'2026-11-27 19:38:45.266957','','system','','{
  "format": "tripplanner/1",
  "trip": {
    "key": "danba-chengdu",
    "title": {
      "zh": "丹巴学生成都三日研学",
      "en": "Danba pupils: three days in Chengdu"
    },
    "purpose": {
      "zh": "走进结对学校，与成都的同学同上一堂课、同吃一顿饭；用 VR 观察宇宙、制作 3D 作品、做化学小实验；参观四川科技馆和成都博物馆。",
      "en": "Visit the partner schools, share lessons and lunch with pupils of Chengdu; observe the universe, make 3D models and do small chemistry experiments in VR; see the Sichuan Science and Technology Museum and the Chengdu Museum."
    },
    "starts": "2026-12-07",
    "ends": "2026-12-09",
    "sending_school": "danba",
    "emergency_phone": "0836-5550100",
    "delete_on": "2027-03-08"
  },
  "schools": [
    {
      "key": "danba",
      "name": {
        "zh": "丹巴县示例小学",
        "en": "Danba Example Primary School"
      },
      "role": "sending",
      "address": "四川省甘孜藏族自治州丹巴县（示例地址）",
      "phone": "0836-5550101"
    },
    {
      "key": "uestc",
      "name": {
        "zh": "电子科技大学附属实验小学",
        "en": "Experimental Primary School Affiliated to UESTC"
      },
      "role": "host",
      "address": "成都市成华区"
    },
    {
      "key": "yingcai",
      "name": {
        "zh": "成都七中英才学校",
        "en": "Chengdu No. 7 Yingcai School"
      },
      "role": "host",
      "address": "成都市成华区"
    }
  ],
  "places": [
    {
      "key": "danba_school",
      "name": {
        "zh": "丹巴县示例小学操场",
        "en": "Playground of Danba Example Primary School"
      },
      "kind": "school",
      "school": "danba",
      "capacity": 600,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
          ],
          "from": "06:30",
          "to": "21:00"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "yingxiu",
      "name": {
        "zh": "映秀示例餐厅",
        "en": "Example Restaurant, Yingxiu"
      },
      "kind": "canteen",
      "address": "汶川县映秀镇（示例地址）",
      "capacity": 80,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
          ],
          "from": "10:30",
          "to": "20:00"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "cd_museum",
      "name": {
        "zh": "成都博物馆",
        "en": "Chengdu Museum"
      },
      "kind": "museum",
      "address": "成都市青羊区小河街1号",
      "capacity": 20000,
      "opening": [
        {
          "days": [
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
          ],
          "from": "09:00",
          "to": "18:00",
          "last_entry": "17:00"
        }
      ],
      "booking_days_ahead": 5,
      "source": "yanxuelvyou.com/367（转载站，可信度低）：周二至周日 9:00–18:00，17:00 停止入馆，周一闭馆；提前 5 天预约的说法见 xiaoshiping.cn；团体预约办法未查到。行前须向馆方确认。"
    },
    {
      "key": "hotel",
      "name": {
        "zh": "成都示例宾馆",
        "en": "Chengdu Example Hotel"
      },
      "kind": "hotel",
      "address": "成都市青羊区（示例地址）",
      "phone": "028-55550100",
      "capacity": 120,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
          ],
          "from": "00:00",
          "to": "24:00"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "uestc_hall",
      "name": {
        "zh": "电子科大附小报告厅",
        "en": "Assembly hall of the UESTC school"
      },
      "kind": "school",
      "school": "uestc",
      "capacity": 300,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri"
          ],
          "from": "08:00",
          "to": "17:30"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "uestc_vr",
      "name": {
        "zh": "电子科大附小创客 VR 教室",
        "en": "Maker VR room of the UESTC school"
      },
      "kind": "vr_room",
      "school": "uestc",
      "capacity": 30,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri"
          ],
          "from": "08:00",
          "to": "17:30"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "yingcai_school",
      "name": {
        "zh": "成都七中英才学校教学楼",
        "en": "Classrooms of Yingcai School"
      },
      "kind": "school",
      "school": "yingcai",
      "capacity": 200,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri"
          ],
          "from": "08:00",
          "to": "17:30"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "yingcai_canteen",
      "name": {
        "zh": "成都七中英才学校食堂",
        "en": "Canteen of Yingcai School"
      },
      "kind": "canteen",
      "school": "yingcai",
      "capacity": 400,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri"
          ],
          "from": "11:00",
          "to": "13:30"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    },
    {
      "key": "sc_museum",
      "name": {
        "zh": "四川科技馆",
        "en": "Sichuan Science and Technology Museum"
      },
      "kind": "science_centre",
      "address": "成都市青羊区人民中路一段16号",
      "capacity": 5000,
      "opening": [
        {
          "days": [
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
          ],
          "from": "09:30",
          "to": "16:30",
          "last_entry": "16:00"
        }
      ],
      "booking_days_ahead": 3,
      "source": "各处说法不一：9:20–17:00、16:00 停止入馆（dangaocn.com、chengdudeeptour.com），9:30–16:30（chengdu-expat），周一闭馆；这里取最窄的时段。建议至少提前 3 天预约（chengdudeeptour.com ?p=1165）。行前须向馆方确认。"
    },
    {
      "key": "lunch_wed",
      "name": {
        "zh": "天府广场示例餐厅",
        "en": "Example Restaurant, Tianfu Square"
      },
      "kind": "canteen",
      "address": "成都市青羊区（示例地址）",
      "capacity": 100,
      "opening": [
        {
          "days": [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
          ],
          "from": "10:30",
          "to": "21:00"
        }
      ],
      "source": "示例数据，行前须向对方确认 (example, to be confirmed before the trip)"
    }
  ],
  "travel": [
    {
      "from": "danba_school",
      "to": "yingxiu",
      "minutes": 265,
      "mode": "coach"
    },
    {
      "from": "yingxiu",
      "to": "cd_museum",
      "minutes": 90,
      "mode": "coach"
    },
    {
      "from": "cd_museum",
      "to": "hotel",
      "minutes": 20,
      "mode": "coach"
    }
  ],
  "groups": [
    {
      "key": "stars",
      "name": {
        "zh": "观星组",
        "en": "Stargazers"
      },
      "colour": "teal"
    },
    {
      "key": "makers",
      "name": {
        "zh": "创客组",
        "en": "Makers"
      },
      "colour": "amber"
    },
    {
      "key": "lab",
      "name": {
        "zh": "实验组",
        "en": "Lab"
      },
      "colour": "violet"
    }
  ],
  "pupils": [],
  "adults": [
    {
      "key": "lead",
      "name": "-",
      "role": "lead_teacher",
      "phone": "0836-5550111"
    }
  ],
  "stops": [
    {
      "key": "d1_museum",
      "date": "2026-12-07",
      "from": "14:20",
      "to": "15:50",
      "kind": "visit",
      "title": {
        "zh": "参观成都博物馆",
        "en": "Chengdu Museum"
      },
      "place": "cd_museum",
      "meeting_point": {
        "zh": "一楼大厅服务台前",
        "en": "At the desk in the ground-floor hall"
      },
      "bring": {
        "zh": "笔和研学手册",
        "en": "Pen and study book"
      },
      "task": {
        "zh": "找一件汉代的文物，画下来，写出它的用途。",
        "en": "Find one object of the Han dynasty, draw it and write what it was for."
      },
      "booking": "confirmed"
    },
    {
      "key": "d2_vr",
      "date": "2026-12-08",
      "from": "09:40",
      "to": "11:55",
      "kind": "vr",
      "title": {
        "zh": "创客 VR：观宇宙、做 3D、玩化学",
        "en": "Maker VR: universe, 3D models, chemistry"
      },
      "place": "uestc_vr",
      "bring": {
        "zh": "眼镜戴好防滑绳；长发扎起来",
        "en": "Glasses on a cord; long hair tied back"
      },
      "task": {
        "zh": "等候时做 VR 观察员：记下同伴看到了什么，感到不适马上举手。",
        "en": "While you wait you are a VR observer: note what your partner sees; raise your hand at once if anyone feels unwell."
      },
      "booking": "confirmed"
    },
    {
      "key": "d3_science",
      "date": "2026-12-09",
      "from": "09:30",
      "to": "11:20",
      "kind": "visit",
      "title": {
        "zh": "参观四川科技馆",
        "en": "Sichuan Science and Technology Museum"
      },
      "place": "sc_museum",
      "meeting_point": {
        "zh": "正门广场集合，按小组入馆",
        "en": "Square at the main door; go in by groups"
      },
      "bring": {
        "zh": "水壶（不带食物和一次性杯子入馆）",
        "en": "Water bottle (no food or one-off cups inside)"
      },
      "task": {
        "zh": "选一件展品，弄懂它的原理，回校讲给同学听。",
        "en": "Choose one exhibit, find out how it works and explain it at school."
      },
      "booking": "requested"
    }
  ],
  "headsets": [
    {
      "key": "pico",
      "model": "PICO 4",
      "count": 6,
      "min_age": 13,
      "max_minutes": 30,
      "rest_minutes": 10,
      "place": "uestc_vr",
      "source": "PICO 健康与安全页面：13 岁以上，每次不超过 30 分钟，休息 10 分钟以上"
    }
  ],
  "vr": [
    {
      "stop": "d2_vr",
      "headsets": [
        "pico"
      ],
      "usable": 6,
      "intro_minutes": 5,
      "turn_minutes": 6,
      "cleaning_minutes": 5,
      "experiences": [
        {
          "key": "universe",
          "title": {
            "zh": "观察宇宙",
            "en": "Observe the universe"
          }
        },
        {
          "key": "model",
          "title": {
            "zh": "制作 3D 作品",
            "en": "Make a 3D model"
          }
        },
        {
          "key": "chemistry",
          "title": {
            "zh": "化学小实验",
            "en": "Chemistry experiments"
          }
        }
      ]
    }
  ]
}
','[]');
CREATE TABLE exchange (
	id VARCHAR(36) NOT NULL, 
	partnership_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	date DATE NOT NULL, 
	title JSON NOT NULL, 
	pupils INTEGER NOT NULL, 
	teachers INTEGER NOT NULL, 
	lessons INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	trip_id VARCHAR(36), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_exchange PRIMARY KEY (id), 
	CONSTRAINT fk_exchange_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id) ON DELETE CASCADE, 
	CONSTRAINT fk_exchange_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE SET NULL
);
INSERT INTO "exchange" VALUES('01a21e84-6c19-75b5-b6fd-ef5a6669e214','01a21e84-6bb9-79a8-b718-267573eaf0d0','pupils_trip','2026-11-23','{"zh":"第一次交流"}',20,3,4,360,'',NULL,1);
CREATE TABLE "form" (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	pupil_id VARCHAR(36), 
	token VARCHAR(12) NOT NULL, 
	form_version INTEGER NOT NULL, 
	asked JSON NOT NULL, 
	printed_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	version_id VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_form PRIMARY KEY (id), 
	CONSTRAINT uq_form_token UNIQUE (token), 
	CONSTRAINT fk_form_pupil_id_pupil FOREIGN KEY(pupil_id) REFERENCES pupil (id) ON DELETE CASCADE, 
	CONSTRAINT fk_form_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT fk_form_version_id_form_version FOREIGN KEY(version_id) REFERENCES form_version (id) ON DELETE CASCADE
);
INSERT INTO "form" VALUES('01a21e84-6f7c-7c71-b44c-cc866f42ea86','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-70ad-91ad-8dbebc715859','8DVRW56FDPRQ',1,'["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]','2026-11-27 19:38:45.500752',NULL,'01a21e84-6f34-7c9c-b0fd-46340ea1a374');
INSERT INTO "form" VALUES('01a21e84-6f7c-7d38-92a4-7feb123bb8fc','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7989-a61d-0a3950efaf7b','0VKVPDKXZCQP',1,'["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]','2026-11-27 19:38:45.500795',NULL,'01a21e84-6f34-7c9c-b0fd-46340ea1a374');
INSERT INTO "form" VALUES('01a21e84-6f7c-7d38-92a4-7feb123bb8fd','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6ab8-7989-a61d-0a3950efaf7c','ER0DAB1HFYHH',1,'["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]','2026-11-27 19:38:45.500820',NULL,'01a21e84-6f34-7c9c-b0fd-46340ea1a374');
CREATE TABLE form_setting (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36), 
	texts JSON NOT NULL, 
	off JSON NOT NULL, 
	options JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_form_setting PRIMARY KEY (id), 
	CONSTRAINT fk_form_setting_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_form_setting_trip_id UNIQUE (trip_id)
);
INSERT INTO "form_setting" VALUES('01a21e84-6ee7-7d67-8620-9d449793217e','01a21e84-6992-7c41-9334-5abd7e14e2c5','{}','["photos"]','{}',1);
CREATE TABLE form_verdict (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(32) NOT NULL, 
	keeps BOOLEAN NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_form_verdict PRIMARY KEY (id), 
	CONSTRAINT fk_form_verdict_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_form_verdict_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "form_verdict" VALUES('01a21e84-6ee8-7bd4-8f41-f1c0f9759e79','01a21e84-6992-7c41-9334-5abd7e14e2c5','00000000000000000000000000000000',1,'','王老师','2026-11-27 19:38:45.352438');
CREATE TABLE form_version (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	asked JSON NOT NULL, 
	texts JSON NOT NULL, 
	layouts JSON NOT NULL, 
	agreed JSON NOT NULL, 
	CONSTRAINT pk_form_version PRIMARY KEY (id), 
	CONSTRAINT fk_form_version_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_form_version_trip_id_number UNIQUE (trip_id, number)
);
INSERT INTO "form_version" VALUES('01a21e84-6f34-7c9c-b0fd-46340ea1a374','01a21e84-6992-7c41-9334-5abd7e14e2c5',1,'2026-11-27 19:38:45.428733','["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]','{"risk.1":{"zh":"乘车：山路较长，可能晕车。全程系好安全带，途中停车休息，每次上下车清点人数。","en":"Coach: long mountain roads, motion sickness. Seat belts always; rests on the way; heads are counted at every boarding."},"risk.2":{"zh":"步行与人流：可能走散或遇到车流。学生按小组由老师带领，熟知集合点和老师电话。","en":"Walking and crowds: getting lost, traffic. Pupils walk in groups with an adult and know the meeting point and the teacher''s number."},"risk.3":{"zh":"饮食、天气与海拔：过敏和忌口提前告知接待单位；请带外套；带队老师随身携带急救包。","en":"Food, weather, altitude: allergies and diets are passed on; bring a coat; an adult carries a first-aid kit."},"vr.unsuitable":{"zh":"有癫痫或抽搐史、心脏病、斜视或眼疾、平衡障碍、体内植入电子器械，或当天身体不适的学生不宜参加。","en":"Not for pupils with epilepsy or seizures, heart disease, squint or eye disease, balance disorders, an electronic implant, or who feel unwell that day."},"vr.freedom":{"zh":"学生可以随时摘下头显；不参加的学生担任观察员。","en":"Everyone may take the headset off at any time; who does not take part observes."},"refund":{"zh":"费用多退少不补；家庭困难的可向班主任申请减免。","en":"What is not spent is given back; ask the class teacher about reductions."},"privacy.1":{"zh":"我们只收集本表内容，用于本次活动中照顾孩子，仅带队和值班人员可以查看。","en":"We record what is on this form, to care for your child on this trip. Only the adults on duty see it."},"privacy.2":{"zh":"您可随时通过班主任查阅、更正或撤回。","en":"You may see, correct or withdraw it at any time through the class teacher."},"ask.take_part":{"zh":"我同意孩子参加本次研学活动。","en":"My child takes part in this trip."},"ask.take_part.help":{"zh":"不参加也请交回本表。","en":"Please return the form also if your child does not take part."},"ask.take_part.yes":{"zh":"同意","en":"I agree"},"ask.take_part.no":{"zh":"不同意","en":"I do not agree"},"ask.vr":{"zh":"我同意孩子参加第 10 项所述的 VR 体验。","en":"My child takes part in the VR described in item 10."},"ask.vr.help":{"zh":"有该项所列情况的，请选“不同意”。","en":"Answer no if a condition named there applies."},"ask.vr.yes":{"zh":"同意","en":"I agree"},"ask.vr.no":{"zh":"不同意","en":"I do not agree"},"ask.sensitive_data":{"zh":"我同意学校为本次活动使用孩子的健康等敏感信息。","en":"The school uses health and other sensitive data for this trip."},"ask.sensitive_data.help":{"zh":"依法须单独征得同意。","en":"A separate consent, required by law."},"ask.sensitive_data.yes":{"zh":"同意","en":"I agree"},"ask.sensitive_data.no":{"zh":"不同意","en":"I do not agree"},"ask.photographs":{"zh":"我同意学校拍摄孩子的照片并用于学校宣传。","en":"Photographs of my child are taken and shown by the schools."},"ask.photographs.yes":{"zh":"同意","en":"I agree"},"ask.photographs.no":{"zh":"不同意","en":"I do not agree"},"ask.emergency_treatment":{"zh":"紧急情况下联系不上我时，我同意由老师送医救治。","en":"In an emergency the teachers have my child treated if I cannot be reached."},"ask.emergency_treatment.yes":{"zh":"同意","en":"I agree"},"ask.emergency_treatment.no":{"zh":"不同意","en":"I do not agree"},"ask.health":{"zh":"孩子有需要告知的健康、用药或饮食情况。","en":"There is something about health, medicine or diet to know."},"ask.health.help":{"zh":"如有，请在下面写明。","en":"If so, write it below."},"ask.health.yes":{"zh":"有","en":"Yes, there is"},"ask.health.no":{"zh":"没有","en":"No"},"ask.own_1.yes":{"zh":"同意","en":"I agree"},"ask.own_1.no":{"zh":"不同意","en":"I do not agree"},"ask.own_2.yes":{"zh":"同意","en":"I agree"},"ask.own_2.no":{"zh":"不同意","en":"I do not agree"},"word.title":{"zh":"家长（监护人）知情同意书","en":"Permission form for parents and guardians"},"word.side_1":{"zh":"第 1 面：请阅读","en":"Side 1: please read"},"word.side_2":{"zh":"第 2 面：请填写","en":"Side 2: please fill in"},"word.pupil":{"zh":"学生姓名","en":"Pupil"},"word.class":{"zh":"班级","en":"Class"},"word.tell":{"zh":"请用钢笔或签字笔填写，每行只在一个方框内打勾；填错了请换一张新表。","en":"One mark per line, in pen: a tick in the yes box or in the no box. If you change your mind, ask for a new form."},"word.turn":{"zh":"请翻到第 2 面填写，签名后将本表交回班主任。","en":"Please turn over, fill in side 2 and give this sheet back to the class teacher."},"word.keep":{"zh":"请勿在二维码和黑色方块上书写。","en":"Do not write on the codes and black squares."},"word.allergies":{"zh":"过敏","en":"Allergies"},"word.medicines":{"zh":"用药：药名、剂量、时间、由谁携带","en":"Medicines: name, dose, time, who carries them"},"word.diet":{"zh":"饮食禁忌（含民族、宗教）、晕车","en":"Diet, religion, travel sickness"},"word.other":{"zh":"其他需要告知的情况","en":"Other things to know"},"word.contact_1":{"zh":"紧急联系人一：姓名、关系、电话","en":"Contact 1: name, relation, phone"},"word.contact_2":{"zh":"紧急联系人二：姓名、关系、电话","en":"Contact 2: name, relation, phone"},"word.collect":{"zh":"返校后由谁接","en":"Who collects the child after the trip"},"word.sign":{"zh":"家长（监护人）签名、手印或盖章","en":"Signature (pen, thumbprint or seal)"},"word.signer":{"zh":"签名人姓名","en":"Name of the signer"},"word.relation":{"zh":"与学生关系","en":"Relation to the pupil"},"word.date":{"zh":"日期","en":"Date"},"word.staff":{"zh":"教师填写：电话同意记录","en":"For staff only: consent by phone"},"word.staff_when":{"zh":"日期时间","en":"Date and time"},"word.staff_who":{"zh":"通话教师","en":"Teacher who called"},"word.staff_number":{"zh":"拨打号码","en":"Number called"},"word.staff_witness":{"zh":"见证人","en":"Witness"},"word.staple":{"zh":"在此装订","en":"Staple here"},"word.cut":{"zh":"沿此线剪开，上半部分请留存。","en":"Cut here and keep the upper part."},"word.draft":{"zh":"草稿 · 尚未发布","en":"DRAFT – not published"}}','{"1":{"page":{"w":210,"h":297},"qr":[{"id":"A","x":166,"y":12,"size":24.0,"modules":25},{"id":"B","x":20,"y":261,"size":24.0,"modules":25}],"marks":[{"id":"nw","x":10,"y":10,"size":5.0,"shape":"square"},{"id":"ne","x":195,"y":10,"size":5.0,"shape":"square"},{"id":"sw","x":10,"y":282,"size":5.0,"shape":"square"},{"id":"se","x":195,"y":282,"size":5.0,"shape":"square"}],"questions":[],"signature":null,"text":[{"id":"number_a","x":159,"y":40.2,"w":38,"h":4},{"id":"number_b","x":13,"y":289.2,"w":38,"h":4}]},"2":{"page":{"w":210,"h":297},"qr":[{"id":"A","x":166,"y":12,"size":24.0,"modules":25},{"id":"B","x":20,"y":261,"size":24.0,"modules":25}],"marks":[{"id":"nw","x":10,"y":10,"size":5.0,"shape":"square"},{"id":"ne","x":195,"y":10,"size":5.0,"shape":"square"},{"id":"sw","x":10,"y":282,"size":5.0,"shape":"square"},{"id":"se","x":195,"y":282,"size":5.0,"shape":"square"}],"questions":[{"id":"take_part","boxes":{"yes":{"x":136.0,"y":59.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":59.0,"w":6.0,"h":6.0}}},{"id":"vr","boxes":{"yes":{"x":136.0,"y":75.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":75.0,"w":6.0,"h":6.0}}},{"id":"sensitive_data","boxes":{"yes":{"x":136.0,"y":91.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":91.0,"w":6.0,"h":6.0}}},{"id":"photographs","boxes":{"yes":{"x":136.0,"y":107.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":107.0,"w":6.0,"h":6.0}}},{"id":"emergency_treatment","boxes":{"yes":{"x":136.0,"y":123.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":123.0,"w":6.0,"h":6.0}}},{"id":"health","boxes":{"yes":{"x":136.0,"y":139.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":139.0,"w":6.0,"h":6.0}}}],"signature":{"x":110,"y":221,"w":80,"h":28},"text":[{"id":"name","x":20,"y":29,"w":88,"h":11},{"id":"class","x":110,"y":29,"w":48,"h":11},{"id":"number_a","x":159,"y":40.2,"w":38,"h":4},{"id":"number_b","x":13,"y":289.2,"w":38,"h":4}]}}','{"dates":["2026-12-07","2026-12-09"],"places":{"cd_museum":{"name":{"zh":"成都博物馆","en":"Chengdu Museum"},"days":["2026-12-07"]},"uestc_vr":{"name":{"zh":"电子科大附小创客 VR 教室","en":"Maker VR room of the UESTC school"},"days":["2026-12-08"]},"sc_museum":{"name":{"zh":"四川科技馆","en":"Sichuan Science and Technology Museum"},"days":["2026-12-09"]}},"transport":[],"operator":{},"insurance":{"zh":"全体师生投保研学旅行意外伤害险；学校投保校方责任险。（示例，保单号行前填写）","en":"Accident cover for all pupils and adults; the school holds liability cover. (Example; add the policy numbers before the trip.)"},"cost":{"currency":"CNY","each":325.0},"headsets":{"PICO 4":{"min_age":13,"turn":6}},"vr":true,"delete_on":"2027-03-08","assembly":{"day":"2026-12-07","time":860,"place":{"zh":"一楼大厅服务台前","en":"At the desk in the ground-floor hall"}},"return":{"day":"2026-12-09","time":680}}');
CREATE TABLE headset (
	id VARCHAR(36) NOT NULL, 
	model VARCHAR(120) NOT NULL, 
	count INTEGER NOT NULL, 
	min_age INTEGER, 
	max_minutes INTEGER, 
	rest_minutes INTEGER, 
	place_id VARCHAR(36), 
	source VARCHAR(500) NOT NULL, 
	usable INTEGER, 
	usable_on DATE, 
	experiences JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_headset PRIMARY KEY (id), 
	CONSTRAINT fk_headset_place_id_place FOREIGN KEY(place_id) REFERENCES place (id) ON DELETE SET NULL
);
INSERT INTO "headset" VALUES('01a21e84-6a83-7c35-a84a-43d401a8b191','PICO 4',6,13,30,10,'01a21e84-6a4b-7ff1-b6f3-7edd7def14c2','PICO 健康与安全页面：13 岁以上，每次不超过 30 分钟，休息 10 分钟以上',NULL,NULL,'[]',1);
CREATE TABLE job (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36), 
	user_id VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	arguments JSON NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	result VARCHAR(200) NOT NULL, 
	filename VARCHAR(200) NOT NULL, 
	trouble JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE
);
INSERT INTO "job" VALUES('01a21e84-6f9c-77d2-b115-3c3837bf6785','01a21e84-6992-7c41-9334-5abd7e14e2c5','','forms','{}','done',0,0,'j1.sealed','','{}','2026-11-27 19:38:45.532525',NULL);
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	trip_id VARCHAR(36), 
	at DATETIME NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	undone BOOLEAN NOT NULL, 
	undoes INTEGER, 
	facts JSON NOT NULL, 
	changes BLOB NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq), 
	CONSTRAINT fk_journal_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE
);
INSERT INTO "journal" VALUES(1,'01a21e84-6992-7c41-9334-5abd7e14e2c5','2026-11-27 19:38:44.412158','','system','trip.add','change',0,NULL,'{"key":"danba-chengdu"}',X'355CA5E0EC4EED888291D3F30087CA74B16331D2050F1C12E4D8DA506799F569CDF7B0E5692A390491936685B984B01D49B235B8690157862B6290D8DAB60B6F72AA65E0941A83E78E3E18238D490BAEF8651CA422BF14B47AAC541C0E811D03244696553F85C7B9C5B707255B0A7FFC167E2FD16C40B873F9A1B8082C3DB8E807348F1EA2BA4C8DDD827A23C802FDC47520887CBF73F2C3335438F2B34F7C113CA09064EF9F6FC7022DCF2EC718FCAB7FD394D3AF06E6E89AC332881A2807AF991C932001CD36FE0CF98B6F232C8588D9E5022F96FD7AD5611B4D47EC13F5667BF92B0E69E421FA7ED31F70A33D2BF83E7EE83568ACD037AC8116A89207B8DE6DF7F416ABD3C79EFFEE3FD227F71A6D1AEA4106F3BF11E3BC501FB2DAD39AC0E73EA98CD1BA7AA98F9A3626780546F8FD79A4EFECE1EE8D33B28CF45B3B17DEC9B85F7114B05D2A97C41F4B93ED96707265519CCEB3585B23D0A759F850764041A74DC43332BACE97F1D567D6E195402D7B9839EDA7DB07663BC0BD920398448BE866BCC8128B88D0634B46535D92F7A3E4AE8BE3357E2158DC43666AFF95968D8C729183EE883A1C57F9367A5F808AE5C648F5FF4D42BD4559100929E63FCC086AFAF9A341CCE00BE65364EE5719612A79FF5F4C683BF03E79F616B0C039FA0461307DC5B83ED5642B66309023B6960CFFC6CD561A3D63F395B592B1E6568F24784163BA83F180A8B9359FCC005C6AE3BE950B62BA6F27A6CC3771487F877E12B52982E8AC565D26D90DA134CED6D781D434C2765B8CB9AB0AD3977AF1A9CD5E9E682B812400B3DEF3D06C2909A2F92BB2A966D6E9AF46DDD9CF3B0CF5B74BD98488F0F486B697D372F04DD462884420810108D97B3A454E6EBC0C90BA0F9E4EA0275CBD3E49E8B097F6B2E564A7B4FEDD16E31719976E8C0CF4D0082A582EB620645F1B76BC94F2DFA52EB36DCF41CEC26787D5B1AA04D5DD1D8CA000C5D64EE07AD971769DFA811FC2E596B28D6AAD5C1084316DB0EDCDE70A9A963BAA8DEB70582F0340AC1B15D3080EF458CEA4130A53FD67E349B2A53BD058ED91F07CCDA974E22F46989FF1F90EFEC6966205E01125486A3E0AB2AA26673BDC098304CE5F403CA052BC42B55A6FCF232A9E922C60EDED48F3E61BE20ADF10FF846B3124F750FC4409ECDEB22269AE5630DC76C0A075660E29AB560531443480F07E278966DB2F1B50691A2D332E9341D61ADB8DB96497897FD153FA0FA4325375C9383EA856AF6A7E0CA54B1AF1A816ED51B0F4365E002889E849E32BCE2733124CEDC625732004D6A19A96DA38DEF01B3211F33B5413273C0D5672D5C5F3D65069D9E83E2396D41B600222FD5B0D4FF0389BB4224C58A282FB51262E72327250B75E44C42FEAE61D7DAE405379BEDF9ED3DD60A13188D76141DD678E2ACBA9768222A7F7A5D69B2CF80110FD58E81D9FB2FC8BB0F4AA3995A57C6AC9CF2C836D39FF51B8C92AE3983A996276A573086BF6B8D58E9280380584CC938B53BDF1434A5FA92CD50A3349740C41D7151ADC0D01D4C33283EBD3E8291279D14807641F2236F4AA5B6117A72DC43899C3E16872FEF41F12872DE69DCDE1D4004B77AB7828E1555FF7A7147F387CEF379F93CA250B0866F8AF63A97A63B8669FFD49E071C7ACF40E76129051C391809350F0AC1210A788445D9CCB0A0B66B2AFF9F837C86F5F790DB84BAEB0753D567D81DC975A211FE30B7DB46B50D0D6CE135CF884CDE6202382920925449D3825857829E7B20966312C701BDCC8D64DE079F1277D35E9288BB40194A4AD24BA4BA2948EEF8692039D0880845933EA4F3F8FA5CDA80F8716C014E69FB9E1DFBEA2D57762B5BFE8CE6B432116AF14A0FA57134240D192933B0998C303ACE7AF2A080A992D5E51E6AFB265D9904A04A09ED08744C03C9A101393874A97962164D9C1659FDF3F259685517D16CFF1D7FA614340E30A20180F2190D5FC26C9728C504958F45808BE2E02D6B8FC10722320755006C4FF0BF3A9A5BA53701432409F1637E0DA1600042ADB1908003315F341BC1D0080C8A7308A5C638F61E47B3D512AA5097DFAE0D942BDE4C64ED9D4A9F1725955077304203652C8DF3594E1B34CC86B4971A098986F4272DC1417F3812FB72981E29AB606DADE40FF45A0AD051DEB60C5628807F2103D5BDB52127C55B1293F270ED403514E811699AC193CE7FEAE93D712519C2256149B4A305ADB69F8B557DE483496430E489279F92E921B7BCA2B8AB83BE02AC51AA9B572CE1EAAA8D9E6BA657D023DDA39B8C0677E33A03C5B0C3A5A32B9B5EF7F713CE1AF0DACD9CDFE3E2BB45556E98C2705233EB3284E0D464F3872515A8F8107569B27BBF020EA978AA2F2A75B0FC95C3D99FE5846E7EEAAC06A460D47BAA64E94850239421D7B05F10336D4C37A4F9FE8F14E30AD21757770A2B7C45E6E71BB07B106348D9A048582474506E40940A190880DDB1562FB1A370F70819FE38BE3AC6AE73396442874A072565ACC69823C5B511CF1FE57C21FB3E92C87853E3A9DB9AC5205FDC2E5692E16406A70BE99CC94A167C8AE8B620850022D08E35F5560F4F8006C5D24F09AE9F249148F0565B68B78DE2863BEF6406FAA4C8453E1464DFB8326E136D3D7C8F207674D24C37448A0750A2EA69AB333384DEC27BCBD7B8450BD90E155776E45E025AC3D09016B4D39E23AC7D611C1AA64CE47424D56F3DECA924CC4AF396B8A6F16126D245E9DC410D2663239ADB6226012FA408C50B51AFE4784C5040FB3131E17FE0F4C726180A73828B8B2A6CCC426712EAB12EE9FFF7FCAB357769D0E211649CF9F37253393395BFEC35FEA97265723C8244F6D3E9A070BE2E2C3377CF67EEAFA49D4687F64B4888BC861FB41BB4C4B702B7FEA7180366F6A02B8D8C3F8FEA3DACBF23C9FF773060AE17DB4249E2B7E477855D78A7AA0A38D583C9F3B85FF31313FD093294CE5F32103164ACE9086CE52D0BF994D4F88C93C6134D699653DA4C07036BA7ABD12327EF560CC67146424C66F03143894089A834F3B99EAB00B49D0217DB7FAE6E9BC6B56E0C87C23EE62041D033234CEBEDEF4D40D2845D2FB508FBA218ABB80AD32693FF43C3FADA0645AB7EACB69B9C70625C4D8FE267AE26A0BB081D24A33D1723FCBD8B175AD4C276C7832FB7E60F6EB0168457426D14B0931E97873ABCD9AA784E3F10BCDF468D79757C11E17ACA8FFF5F620881CE37FF549BE94B51E1BB25EFB199AB8076B9F20465BA44EEDC020CA998E05CC9072AB1F582E33001300CE71A9C17F836FF9E18B5CBC986214C1BBF836517970DC9C37EBC553D34F11A046C93EDF068B83BA72507424FF08762737465FAC4DE63065AB2468EE13B33806A4BA78252B0533C0581D97D5D791E91170F0F810E3FF3BC3B215BB02036B85E35BBA3D3FA39788547820D4B02E91AD633736046B0224B334C5671A82F42DA987D214D0ED159679EEEC4897E38753A24317EE9BBE674F3488C386C7056C8568BE3CB2A116EE3E7F51ECCB4AB849D7771B6EEA2C304486A41E3BAECB711C73A897BB67625D0DB482C5068BF36BE8552242F2F0D586869B0B5859A7FAC4613164B40099BF8557DE86A1B78F0B109BAFC12EF3B89F13F4FD980978F07672E098A3A93789B5AF1F599CDD39900B7E19558E62486A39003CD91C4801B2D48292A5940355A64A0D70A7397D8B65EB3F6403B16E6823ABC5F6B159330065DF59F52C08DED223A1170B50D3745F8B6B9A1EB15753E08474F50DDA258E01291A7A81F5A1C88D9F2711DEC9989DCB7336DFF05DFFD7485680906C3D52F24EC694EB35A70E4149826A4B447AEBC8CCA5501ACA18758A3AB756D6D754797A8130B156026F62859E1B8EC9CB4D9FDFE1354F1B824120549745596C0EB7D0ABA09C24BBF64CA6DA25393B6649A3C824AFA163821273693F68B249B5C10A950B741EEB98643CEECE57604FEB521ACC81068437E3F285D77D5C89F27AE98BB86C51F0439DA2384DB74A350604B08518EB57A284B949B64149CD87CE2F3A27D7BDE24A8FE9383E833FF0D98585E5F887704C96F926035873398E96F213869BC13F3F63E325FD4D7041AD292F7D3498D647F0D1ACC5E0FB767ADBB10CD474FB97B01713519016BD2FAC9DA6DBF5757CA8A37B4ED30DCCD4F396C94C51793D854E557842D20C90305748888616A99016D743659B73671C1A97A0935029D472E9613A56FB82C9FCD969EF318560D0012C909B098F3722237F714A1C577ACBCA2FA919899D1B27AECB1B7C29DE652EF7D570BC0A8D730C52D939AD4E09C57F7F45161B436E76EC291244F638F7CBE2151C98E7DB9142609ADAAFCA35E216B03A0457B603ABCCEA6E3B6F8B9E20596CC28B8D282D50F6F991FD940C46C17BC4C281A7E875BBC3D8ACD2C51E5AB16287B59DB6B16C0B77BF49ECC9870C8F2EBBF9952D2306E24B707A343EF99782110C0A8AD7BBAC7E8DAC6B56E8D9C479890C7856D4A2334EB05CD79A35CBE341BE57237955BF1ECD79ED296C10187E7E4ABEA7A0BC021815AA4D830A3C524AAA945DF392C84305C8C0962932159522BA64CDD281D82AD45D793D65E9305298D3198EAF4E841F44D9C15CC6BC6AB4BB88E16671F0EA856900B676DE96C8E0162ED55D21FDAD8B221B00658B7423217B64C5E0EDA3FE6723898236B1F3B2A3CB3DD762EFDA2186781DECF8F3592D2040900F24B3146CCE009799C16A54A422B6C05FFDBE05530625D95668A846967A99F1B3CFB9D521C0D443B4C81BC346B666426EB2462983D267BFD465B08B48809F2D56C357C3FC37441AB561AE6848EB8025AC5B43206B8954045552319B5E6B73A9D74D3797A49EED11A77F4F422C358FBC4D7DE0EA2A652B9DA98CE0C2B7E8A440CBE9514D857BAAF70D161426CC33C4CC40973CD6D81772972D92A50A8E827DB5F6346DDD71555E2EA4C75DD1602AC99F97F66EC1279D886D36065F41CCEDDCA8B0627B33B53E7D135F7F6257CECEAF0C08E909319194CBC4655C445AA73ECEBB3FAC8704C5B962ED709727540486BF225D0581A93D4FAF0BDCA51DAFA92F5C998939EF4149D4FDAEDBD4DBF8FBCD77E4E3D68E009780AA53C212FABFDAEEF495F23CA51C084F6BEE48DE879E17547CCDBC19D307E0B7C08415446FAE876A56DE3B4004B4F49C27ECBDE1CA19C99D50996DA0DBE38E4D9FE97C76CC7D4CE33027EB3D0A9318C7C47E646A864458E137137C1ABF3943AF824EA5A03F372BEAD2ABF1A6612F4F3650C7E0449869CB16BCCCF62D1FBC1245F26038B26D69A64768A53B017E8C05239FFA505C86C15DD8A3CFDC39EE5B7AE98C34EC755A6045732AF1FF45C8ADAC3AB6C286B00DF3DA118D7184F9964898C473E082C0EBEACED01F16526F87BB660D09D06549B7F312E69C2C2A8E62D009E39F02F139059AD48FB902AB30BD3F657C248724568C83122C6F316C4EC82F7866D5BD50070D29819ACC22C1E2277B50683D0CE1367D5DEA8B8CC7015A87593EDA43899066E127B00D1F794C274AD6B4C3F772D1DCA7D5AB0AF7518F281ABB1A07512382F55DE679C5A2C7F607F905E18183F339A3F14784A45835A19FE80D6C9B918909F61BC242F1D0D3CA0FE569F82619494720E95F5F57AF1347B66B42DB0FEEC3507A64A8A9AEE721172AAF7303EFA6BF57111016D4BAAD4C1A7560C79DDEF969D2E155C8926753730C68932924CECC9969E4A3770CCDCD97D5FC838909CA086EAE25EB5BF6A73613E4B723E76D905102E83BDCF8FEC4CE1F5BD29F9EF4944A337F95F19794C93E739815403523681BC020AA9B521620E732B3256316EB16BFCFC959AD2F29E65E936170419C44CC896989413A39574838CAB30B9F04138ED7333EE61844CE76DD1A15FEB0965BB4ECED6A5F70F6CFEA12E00804CD27A14D1FBDA99072616B86F8E3363CE7ACCC3FEAAA4E9A9889F4E42ED6F3C6C68AA2B2721FBD2725F1AD3B849E427E820FB3CDCAAB37BFD3A46B2AA2457078934457C2133898AE6CD9FE38BF6FF72266E7F7EDD3172176EC81D489EE5ACD2B2950DA2D6F13D60059931FA1B1FD9016D7D1D08899D03DB5F192A6E33474D1135284362E42F8CAD4E10AB430B88F7B060B3F825CED9386BFEEC58A7180C132B7C2F79164BF7412B434C64BA43DBDB8380D5BD9C38BEFA9B58323C2F2FE2A45409B0BFD5967CAA0293878B8EA66110CC6479386D9D5CC8741FA3571C592D6AD3DCC106AF3D75D9C55430B702B60F4C01DE8CFA90E633EB53B72FB5477E7BF87BFC4229B1D23F76EC03C35A09A662C413756DE3EC440EBBC0EE0C9647E3DB5B275D90195A546543244E15C3FA08F8A22DBDFE9FD26B46D5FAD647E7CA00498FD24F8FC6E0BD5200865658367B4A08AE2B1C62FBAF999194F05AD11AC106245E84D5C6E3FFB32903231A0E58EE23B1408AA466CF4C30883607272163D488FC43208FFFEC93C109575CACFC41E406B7871202296E05221F75390262491C8744A932A0A49885207F750CFBC2947C78098B1C3D0E609AFDD773F3AD995C18120109CE889D6868FE00C1613D47162C4C894E2EB96CC73E6B040F135625432AE4FC3682B51B67DB86FE7A1FAB95EB42415CE1D5F000C0EAE7FCF2BDCAE162D6E0C31C1B4B93D4E80FA7710B54C8B6DF52CC400091A2A916FB77C006B3B5B66DB4131340136B8D4F501FEC19C210AC91D7D7074C1561C3ED8C8B9A13D3CE3C534AEFBABC6AA9D9902AC7DF0CD293FF874FCD43555AD9305607A8ABD12DD131E597947748FC23B3F36EF8AFAD9DA9294042F8E7E82D87BE03E10687EA609924332F716C831D0081B73F6A63B294027E365BBFAEFF41AC067F7E65D27C939CD230CDD473659D0AB87E774398057F587368AD360803D895087FCB6593843BA948B58C02925D1D3EF49A0423DBAE726E56685ED43B18E494D71BCBE19570038632D2085D8FD60CD7C4CC9615A7E022DE53FA6E49E91DB10FF5F2898293958B74551A0BFDDB9CFB4C756E414DC11F2CC82029C5E98BA3919AC45B0B3E104D1241AC9C8F8088032D99598435F48B9CA61AD5A64F54048F08CDD428EA32744514D77D015137C6EF23F1A150948019AB10667F9EB617C83C1C57D3472B6FB9C521F629AFF79CAC2C93DA64503DE79CFB7DF7D2357E1617C28D9E6BDE84DBDF42C44219B3CF140CF4F8901A2016D1DFF3E6108C2ADEBE40FA433DF26865641983AFA06D20F2D7489D8B7B6FAB4B48EEB3F18623992462AD2407EFDDEBAC0C7D3C498B3CDFB7DBFBCFD53C1B4BA217AC2AD5AE20166EE5BFDFA4B634824EA0E9D6C9FE7DF5F0327DE15737FC07D33DA2BE19A68A1D50715F7133644964B288D8B2FF23FD3D1A2C542E444AD60A0891E8CCD4A16E80FCBCDF110752355F066B827B4BFDEACF38AE3AFD801BE3AA622B8508D8E58930F864D589F92D920A6F479293991754EF313F0AF639483F9D3C9AD38D5EF03CA0711FD9F25E873061C3648EE6EAFDCA4790229D133AFA18EBB9E51C726BD7F4C4F3F3737831439CB8EE455FC5AF811BB96606B1A77FFDD1C072C4175AFE5163B2FF26164623D4EBC65EA786B83FC5A6E8CF659EB69D3AE2116534DE1DFA8B9E3F10A3A4C083E71E7DFD30FADB53C8A9B3A19AC70341E18C45876C8A81859CBBFE4BEE3965BB115A0CAEBD245DC561ADFF99A66B44B1F5E24E5F681FDF15FF91A259A664120FB2A37124EDE2F58C78E7DE13F24CCF92ED00E060B3FAB25E8EF163325EF1BB760BD85C136BE44BD16C135C964AB4EC5B8BD966D074D5B95BB742134B2BD44E2CC51DD710DAFB2319BEB128BD2D269AC189AFD2B575850702C16A7E68E17F4516C5C17F86836542F4B302049D8C7E57E2A2785DEF80993CE5005ACA95FC2E505E165232A507958412D7E292536A0819508EC454358F1B1B03D004A7338DC8FBEC009F5149476FA1831A57D832ECD4CB0773E5C4F319D9BCA833A1C3F09630F61AD228C57362D218EC30D12D502037FBF37F043D31D7E2C6BE0309E8E3820E32DF5ED3D84FD71E036D591CE4F64E9BDC195B99CF50FABD6823357BDD06A67717CEAD9817217597712AF319FA9AC987F9D973E7F078EA20786798CB6759ABE728428D395F67900028D55FEEA518CE7E93BD05F554BE92DCD28A483F9B41E67B24CD4AEF7C444F3AA929D3CFCA51A7BF1B036BAE4E3FDFA25C0A012CC03D4FB4C605CE1D68EB31F2BEA2268C2A1AF7819352368939612B527B5659B8D2BACF66EC84FBA0C64B597D216A673317166440AE44BB345414A99366A0DC9940F5557453D095B40D7F23CD272DAF3809A3A9DF7A408E5EC8F9FFCBA4FDF5FFF2F86F666997E6404A3FA2E65A262CE49A451540CB122C01F88FC757D8F17F77FBCE7880E87B7E972A2452879F1104BF7D1C56A70027A2D217838E9D14715D989663117768408E28F1BBBE3D488AA22EFA7BB3D5F0F7F0AD04C15E680E01444E8BCB0B48795F3D7DA89A169F495DE6CE203FB17185ABC5D32CB1422805743AC923C9DE7954DEEA04C8813192F44D3A43784CE18B441B5D2F0630A598EDD1DBFCCBA1B0FAED7C8E2C7D5D773BA3071DCDF03BE4DBCFCCF3BE4A43EDDF3E4F370F95C9E08BB8DB7723D35305AA840A1444EBDF613C9C2ED3FB33D3F84181844B1A71B7E0D42B57381867DF54447A9BB2110AAB3007454B27B6799993E7F48D9D72E82F64932A85A48C7A9328693FCB295B29F0B8653BE455DE0CBB6B876D3E836A555BA8BB8FBC03DC19517DDBBBC24B5F01DB7C6D52B64D05F2C18B2C579644C6804EF557FA9003D016D6487827DCB8905C676C1D284DF32BFAB37B8EB65B9E1B16A4DF12047F717514CD22E2CD6E560C7FC9EDD4C829915871E2F4F8B2FEDF12AA4DC3496E4AA23C2F802B81FE5703158A2F9ED73DC25B184298FBE32E10FD03F08820B995A260FAD6F1319793568B69FE616C7BD62991FA419E7DCB5729CEEBA9D6BCA2544802885EDD1F44C209F54972BC104327CE6EBCA3620B41C8500D74A926F8207C148957F31E183230E651CA211B20603DF0777CE753E79EF7E019FC79B2CD682B0FCF0DAD429C93DDC22A6B782FE2CB23F32ECCFE99D6095F1078E2EEE1466527A82325FC45698354055F65F904A6CAAE8F1F00B74C62FE7A63B6BA856233DE0E4708308407E24694D1FF694215DCFE7B636DED07D0290AE1D8347FF8200C663ADCE744DB9CEDB291555C5754C6CACD01C7031ADB5F7D380CD2A1F3B1F49A7CEAD7CACA6A3B4DA0744E7CC2DC57A4227737BFE001556EBEE75AEDC9FD212C39AD221837E9652F1C9F6420E0CC2841694B496EEBE458176BDC140CD30C40B18E82CE946753D5BCB8D1D504E1A409EE5CC28E6EDB164AA2B8551D4EB1F713B5300E85A42F0265D34BB654FC0BA90173CC7D4C300AFD9764067295EAF511CDD231432171DDB988BF6E0B21E31858991C54C03C76D37909A17D7E612BE11C59C1B321D1669FB7BCB0C4EEE725149860DEB794458D930A4220A83CCD5AC4F5D596754266C27013544312EBD429352F2A035E1D9B417A65ADEB9639C5B09BCCDC84E63442767F043D48901624DB2D869C584D402675F05BB5A27DA2A71692C3EA1956B194C4E823532E402A03DA9760FD2C0A6D25379FFBC021A004FF8543E5CC41C84B2D6645159A448F627AE9C0534EC83735A58F8C380D17E0D7FC20731150784DDBD3C2F180664C7231724646A7695FD4E3D6A3E27E4CAA9C88C27D9BACD4C0C1A478A55ED3F8BD640CF25B9090E39E11BD001814E2449D842004211DF16B2305DA260CC04B761373183EAD45FEF9A75B3F537CD30CFA51105826820A1EB7A861B4586FFC9EC4823EFD1A153DB02FAEE31251B6F25396B922E881C08110B9BA71D55034BD96DB6C747BBDAB814F16137386CB96080DC16AFB6BCE1CCC694132BA8F7C952A40C5BCB4198D7B9C4CC98603679205371D8576AC81BE4CFDB890EE4CBBD8DF835B6C98E9415BB683B43BA0E00C3FD9363CFCB6F135AADA964BD83A1232F40424994AB65DB3EED258A685A5E5A68F75DC5F6649B678B642FD4746EB80ACB9A2753A4086519219DCCE51C82449A3674267C20FDF01D5BA1453D7C0520457E2F4EC754ED56CD2A524FB2AA80E6843862511DDC7294A342B99B98791103B0001531AC862C20B33ED6485C8BFD697A7088097DB52C2151374D701D2FFA93A51C133BEA95742EE16BE96B3DF497FF1FB3927B5B4F4286696E7BDB5BCA8CE8C00B8B83CB34E0E2266DBD449A7CBD862C45006DF46DCA1CA8A838FB4D2E4349691C2758AF07229A9839697D54E95B7FAEE7FD96B24675F0092D68889416E080FA33909487249C88CCED8E858EBB731A8F8FCFA6C6FA954EA16A43DE491F47C4C68C75824B690A79DDEA6FC4CF988B3FC095F6644B6EC9CCAAA725CB03378963577D76AABAAB7D9FC4D1710B05347D57E42A127D72A1352D54017828CB23EB9A104C078B5C553AD59DDA62EE894DC0F51222E0EDB31F415DA15EEBA26BEA0D20090F7924E54E0FFF000A7EBCBDC86097A94249B7E8FAB837A3F512C8F8534C0566AC799CE7F76F876275CAF54E18AF25C76758A7E4D1AEDB660C1960F876A8E1F07ADE7085E1E167B832BD58310EA205C5012B782C05DD5BE7B9E9F23D469C7EB7C135B9F2EB7F89F8F4637870CDECCDED303A2FED2AE47B0F53513ECF3BE1F6E4DB8FDE9B0E956A37161CF77EF2AF28105E196B6EBFD5F243E43A71DB885D41E55EB917CB8E2718ECA9C9C9D92A43282AB6B103C50A905679BA473FCA7D61F8DBC9FAC462A3BCDAC2403794778FC906AF2BBB8365E51E93D0F2C09AF2059FB254C15E927ABFDF9F7DA1CFE2E7A7B4736E4934EDCBE69F82B992987DD442D1039FA3DA8565A950F2F5A43504AEB695590AF7488B88060A2DAE4827033DC3863E3E36B92035A146BCC8C95BE60B3E31A41C535D93F9BE0FFCFF835A7F136E0CB26B46AD0C1D9B4A70B845D731CB60693943AF8E75A98581A2511674DE4AA08ACFD4368218304D1E2F193AFC5DA3E71B8C8C1D7C28A14392FA3FBFDC5843CFF0E8ED35F5782E0B9DBB7875556D00271E7BF199743C34F9E31BAA08C35AAB8D0D3F42FEEDB9766244C54D17597269A62FA92F135C57433EC73BFC58D50B2790CC2A9E8433646C3361ADF6A8AA82F6722CE27FFA3527A41EE8C261A08FE28F40D0E0C37468767485A743CE5AA1ADBE6B79A97DCC0EE35B1F1F205CB8662224A5588C819F70049C2B5C591FE878E91A6CF7C8A4F4625CD648C91A21CABFD7F0EB63790C7282050B0FECF0BBF1A0C585FA4FAA5392D31B40B417AF1D8E64BF6BBC5C1F4888C7C624C1438AC204A581FAFFAC8C8E45B2BCB1331A93C1731D3D6C9018E76AFC254D2A26B3B8831AB64968BFF7D60DDD1AC247F489372C68F43796D1D93620A5AD700BC25D8845AA0AEAAAA38C90E21017AB67EB6D503AB175A87E35CA67FB19BBC166847656C5254912863A36505F6A947FD58816B8DD29A336ABB17A2EB93FF4F8F9F6FBC1E9235115911B74C42AF98706FBF9DCCDAEAF336552923C865F2A94789BBE01F7998C9E686ADD87654AC8248B9C4C04F87F0C9BFB7224AEEBB38ADDDA790650399C6E07AA646CA6C162F1BA455F88DF93560179408C8E24F6DF474A83835F4841470F841F28B193B42E72F1C1C3742D96CBA0F94A7B4165DDB1A717373B81364C7E54177C0FC060FFF3FDE2B247719EA8BAE43605A6C254FF9BB20FD0EE7037A774C3C23CF3BA5888F452EFACC0195F4C2A8E016FB0A771302EF2EAFD800E64163CDB5E53D877266DF68897480CEDE8DBBD11B3039A468BC04688178D9DB3BA4F1D5E2C9C932D780EFE254B2D7449ECF2EA8707673BCA0D257AF004020D0B5AC864ACDE9DAD79930A4D584DFC58947E29290D898E26E7DCAB93D7DE1DD1F9DE370A7118CBBBA3703FCD93C8C4D64BC096E47F9376B426D8153FEB1817D41541F77EB22D2FE00EB4CC3088DF7AA5A4F42584ADB020B9CDD9B5311C1169609A2B4B2AEA4BCC206521162198D0C7FDF2876F2916C2A3F291D97C5483CAAC9381512A14CAA30038C43F12766265741913AC4CD7ACD275EDE7A54C897FCA43E00DE0E1D9A5D4AC3DDFD2DACB8087A78778E2F6903E5DD1D01217A6FCB6D1DDB9BF754481E9EF860DAC3134368B4C74EA0F67A09EBFE95FE3DCBA96AEF798A8404FF9DA76AB6B5A5A1960ACE520A93F10659F65CDB431687155BCBBDF31D44E241ACFB20E09887D6B3B5531F35ECE4952C564E1E6EA5B1AB1E950C1EE3E1E546D276C53AD45B68566388EDF3F0245B30C2F76B05AB7BB1F3CF71CB072303D3B4C9F2E5A3F2C9FA0BF5C88F8243D0B90F25E5989D7B7679FD1F100BABA91EADD296FF9D1BD2231707C760B386646FD46E9471FA3885807B2A10A0D243C87DFEE6ED372D8AB6C83D0B9477611B9E106EB392E6562D17DA1B7062797A63152B601E11FC578D8149A83886C33092E3B2FD51353C66D10A814DAE3B8DFC5D38A375A869D8A2AD8E8615934E898ECF47CA931A228A3B38D75646C3D17161DCC3F1088061DEC2BF905B06F223DB8596E3DFB83B67BAF905D54F6E4899A4BF8B56A7A25281EE237BD80C502E05C85A2934B0FF03EEC5EA86D73D8FFA45E33A21A9F3588C2164154484683FF09233B595BF806C8161EFE04A6E03C4122DA21E17BEF1432EE40BE76DA17C57A3626CD8F025384C0695D2C2EB61B52FA6A03114A555D040DC0D8023B2AFAA0919DB28592CDBBD6E7CE8A19EA518B64641D82B12F0AEF380232339BD73D64D9DE7A3224EBF9A6CFA12AD633B7C3A89779C90424B8BC9FAF3963A2F90C811915EE545BA40D8288C6645BE0599983D88A3196B620E9E2C713180B94254419D8B39BB2C908578E37B9B74FA93BBC509D9F02C93AD5AF7AEE4D84D13835C056DFAD6388F5C29502FB4836622E2FFF839051D33ED7029DE0C2F40004524B86886DA946232C1FCFD1765E0ECD9C7062ABA144106FA575A59E9BF3B91CEAC1C6DDA88EEA096AAB763425E60AE40AC3810BA90FDB3AB3902921749D1550EB1B47EC6C0DD875DF269F7A97212D54260EBFE7E70B2A2BEEB2825A7C53048C615344542D8FDFF11D51DD4465D3AADF640ECCEFD1AC10C563DC40AD822574EE0A797D54D6AA6BBC76C7641FA88C19B22180B9EA1FD5BDD6D47381CC7E5727AD2A01FCFFE5428E8B8550453A9DB096B58445D41FAB1E328BC4218E30251D1907F8960847A87DD94F3AF48FCE87D11FFEDF03B241E1C86DCBE6903D70DE9A8042D0FB5F9A04AA79DA2C3B19AD1FBD981CFDC6F5734629747F575EDEFDDE1F08EC93307236667845F5ACBA87B6FB290D70C417BDC26FC1A63699EC519F740F7275A10B2C55F2CEB8E6749203F4521F259CB7FC2BF9BE2E2243369C6075823FE5E2A15EB1E5E420D01FF937F9332E6B108320932083BCC49C58C409B42088A72C2C12291E42E8C6EE6E8FDAC57B95B7BE5718E3536ED95DE289BF8D73EC107B689FC704B8774EDFE4DE8871A66F99FCD2948760E20C28A60C86B063A3B6AAA7D289024EAC0844FE8F50D8661395F5C5CAB8D04E4FD8D806C88B4C7F98CD8823F2A2654B6364EE5E4BD5DF799480199B163119B5463F0C15A1B9A2CC1D25CDB221FFDF5105F688DC703E6335E35C5DA82F8A8EEF0E35E78085C5F2D04C4C7B602B963116F3D46B9807D5FD80E38EC8894BF713D6D51AD9B9903EF551B04B11A7AB6AB9388C55475B7473D77FC056141D362CD5D5C18D068E4DF13A07C1572714A392A8FB758488967907117B371A4B32F8B6082634B0F4EBDC79A6BC323BD5BEFF25912FE802B732F887DCB9B715168DE941B4821D8ADCF5780F5373F4EBCBA3A1032BA4B0A4334F73E364AD2116114AAF3CB3962B4278EDFF78E4B0DA8D198EB3BFB37B4147681CCE7B09FACAA1952226FDA91E8089100FEB6D4F53398238AB4A657A1C4AC4C6AF5191474B4FE011034719EA016FF0EB792B62CCEB91745123A3ADAE2D166F59463A4139AEE4DF065BDA0C5991184BF639F628311253FF6B52C1E6E9A12FDABA9827A8C7F0BF2406599FF7FC89F05910951599CD4605D114C3B221B4EE3613031D559BD17C0B232655E28C85FBCB0FBBFAC02C0AF03735266DFA471CD179FB75BA6631A85D3CFD15CEBD2D244A926E05814E191CC8B89E6A0F87D007B9460EABB5045788AD0F6C202C88C1AE88239D7713C6BC65CE7C3CA36F034A116B1A8F558D2A3CF14BCEE95BC93FB562200800F452931EFEE373EB1EB4C6AB837DAC6F2316CE31AC05E8FE75ADCBAED81BEA91B6D24B585EA7957EC1338F64D550EAFA58069517CCBC1A83CBAD4B19AC0FD2B3B096192C8885433FAD0506ABF9F6D9631CB1A8B172BA8A9C56EB55549DDA04C6B2656FFBBB6A54DFF8E0AE92DBB88BADBB3D6242A617FCE0C00057502B2185DF2D8E83D220857DAF5542A420F9A531764FABD7B70AD019968C67B9D44A3B89739E1E1C504F968755E5E7B987471C103F2337843A9020DCCA063632A26FD11CBC07E7E3EFBC830CF99EB46B674E53F221C7240EAC750A19D153F48D663E6A0A266D52B0B355F329769A69A338D37D2CF58E55066592C82951C0A0C8EB343FC55D90B7E2B5ADB96D22DB809388E3078059B71E7AD9057F5575AE480F0D9EAF3ED1A0B5151948133DD4FAFC781FB367636A07D5FB9ECDC98EF24FB15C895985D9B73F93C78C10AA29D4C8C8EC74C073264026836C5FA2D48E6BFB71324A3E6796D32ACCCAFCB57D18C744A030FDBFA6EBC12D1E262DBE2174FE0B4A93BA21B250304336B49C087D33C413E7E69CD65105141B61921B0C9642263A987062CBC6BF57B268799BB5206B18BDD511BDED04E54A1DE11349DC060AA1D32F29AA3D4E0ECD85DC0D5A8EB14ABDB7285DBD7700181CFCF194ED5A595F3D678AA51180DF3A784B27B4A8A9D17A11A1A547458EF23C07FCECA926EBBDA36ED37844D6A1B066F2592DE7AE7880BDC564143F6F964838929F2100AB982B08175569CE4325E8D99A7D0F873B617F343157B3362A1F04E3230E034AB9445F8C2E3119FBDFAC2E50B23662845F67472FE5891CD1A0EDF84B829BB979B4DE415833B3E334BFA3897E341FF103D0E337244270BA1F931306A131E5C5CCDCA19BFEBD6A05719EFEF1E84AC1CD9E7A68E5710B525D47F3FCBA91268593713DFA70942B3D2D9FC3EBDDDFF4D3E97F6B6E6C3977286E024E79C9D18DC6970E7045584AD8D8829D1E3404EABD2AE6DBE315AC9A1EF7ECD0532B99B8F7F1AB6F7CDF88C4964A2DE50E7E6985B6F18CFDF5BDED8A0143B68F93D0022B4C431919479A4FD118D49A020927127C76255C1C1912D55ACB46DAE7B45C6F2325EB492583346F490461A7301C660B58CF7823DA019D3331B1AC7FD3B7CB9FAB0F4A1371419D439D88F3364500D9586FA1643852BCC751795B6895E398901A7F2815B62F06694893B95C2F6008C378B9963BFA0918C8E5E99D2FC23EA32024D839B05502567FC17AF9C2C9043A49BA411663EAF467A79587A3430DF3219D8BC121BBF41E09CBBE0D6061AFF070251B9FEF89B1153B9955A2E9138E84D0DC5656853F7EB627232A08DA2136423B7BF70C9117955E47F4E03F6196D8F22E4638C3AF4450D3DC14B2807C36FE68D0EB93D282A6DDFDC090EC1FD7A05CFED3F4F19BAE19572C8B58BB86B9FC57032A1B5B7D6AB384234516151E5804567C1FA084DF0EDA4A968F4117E7CB3270F0E606C263C1BE2E228889ED8B3E76A05E9DCE9AD1B586133A988684E01B14C7190F5013D2DD141443496EEAF530A910A9A6516E0B23E2D374BBAEE4C9D5870C30EDA105FD420E3644DF5320699D09FA3B72B2FE8CFAE89F241401D5DDC363BE80BD44693D577137CAB2C28DC5AB825F614F55062793F045727A891B1D7CEB0121BAA053950C9AEB435C0FB3B9ABE7D39CC8B18F3FDCDB6A4F119FFC814CA1960B0C902A9050D28083517B7EC81AF5556C070BD03E236914CDB2D2FAA67C8244ACB503F44DF58D3BBD09F2F1C66B77D1FDB230796062D01D4AAD6C62B217543224069EC06F0FC873C4E8EEFBBAC107B4FEBCE87B7E1978E25B4F4CE5ABCB8ABDCF074C72B5B5FE2247D20B9CFBDA0F4F93C989E16BF3A7EF48EE88590C41D87026F1F0E5DB2B7505AFFFED540DA7ADDCF5E92500EDB820B06BD69373A550F03ED06D3D705E52ADE8147CF3A50A40DE0B8CB83981D5288904C04023C10C819045FED47FF48D17C9CECF7BB5BD462B36E2A0275E5BD1F331AE9AD17792892E095577AB79062D88931EEDE4F466D6C9C830DD3E93E1DBC75A4DD6FF2FFF418C4044B70048F81D7C42063C8626228E7A3235FA4C913C72C58EDCA317483BD3D368274F79AB37DECAB1FF20951850C7907FD9FBFBA0792276F578857C01F4A40C97772681347AB7A2843AF3C922B425BA03DDFEE170C641E6253659DE3390C95F4D56A1CAD4B60E1B6720F0200D8A86D39D74A018C8463AC8FD62562D58EC0F1B73E90D4011FAA03F34D106EE76942FC5309483914F53A0CBCC95C1DFFAE2A397AC745E8ADD736F61E48BE7826231A687C9EDB916C5FFFA84F6170E1F7F3CE9194B4910A46D3A97A2AFF64B0CD9C640F3AF60D451952BA7392FF08359A91E33E249ED1114A9EFC8E8FCB580F7CA8623B29B7671766D1451C5A167DC2A01770F94BDDC9B8CF8C09A826E49CBAD5B0BDB444E5231BA471BB69E4D2260419B45DC62F9BB1F0F366EF1ED9B24345EFD93FFF4E946D69729A639D33089EB3A39D2D65781E09FD013BF6E07AA0BC3F0A035B6FD8D824F556063E14BF29F55B7FF923253346FEE1B163A0C3A8ACCA1FA69207100CED3ACA48339917BB2DDFAD2A9DA80523217E87E882A822EDBF2ED5C645ED175C8ECA632A5EFE6F1B7DEDDCEDC07E63E0B8D2DBDE06A4E4C5FD58CD339DEEB62F0143648D3AE00722AFACF1286A43035C33A47900ECB32A03F3F3D90AD27CB2FA4E680A11A958D5407CFBF3FA1865C2DE7B66072B8C3CDE13DE2A8472E605ED5E9B7EED03385363110A446B485A6449249FF1795F239036572F5E82A76DA93CFE200A403758605D58761FA359A47626C35CC0158285210E072ADAD7300DDF2D821A76756EA91591DBAEA14F752F4C0BE103EA419F298339E67DF1EAB5A75E8DCD38052EC2FA599B12D4C30AB785E0540A934B0031689D16709967E250D1FC449E2476955E85ED82E75E98A4034C124E001E0BF74A854077B2CDBD19E6B433A11FD29506CA351B35CF93E826E5840745D3829781D24B2DC390A910C75569C2D0A1307E94B3EFB4ECFE6748D9726E8458A5CAC8AFF3DB5B47C1A439A21B62E70E03D83C6278B30FF5489A0A67F9319F6FF95AAAF05B095F1CF1A27F1EA2F8DD93282DB416078353F490006D3CB9BFF82ADE47BC222D7554EA4EE8BD18D52A1C4EDA135B11AEB5D9C2DA5DAF96C7A68272E2520C5A0787EBFC4925B4045F3AF1CA1C6C930AED979CAB70738E3252EEACF34BFC8B251DFF78FA52BB577F1A4BAF71638C4785094FA042D442DC5DD2896B40B5EF6F323FF7C2BDB24A720FDE896E8F0AC3EED3FEC303BE51DF97CC444AF910544971E7AD1D880C11E53A3E85B65FBC6A82BD7744988625F0130499FB6D00F10ADB6A9F3024A6015A975A2691DB1CC615D36C6F2F061B9A859CAFA64B1265A443D5EFF80151235971A84B5E77F3B256E037B1F5D8BA4E905CE0386E93478F3314D9685105C9618EAD02926EB0C8210E2A63045074CA88C005B62132EC227044ECF7711E6C70B6111D0EAE76B7B37F76EAF14B8FDAD2F4AA25DAD7425B7B48C01F529D8398F36AD343BA961034854A06978E5A506E3F473121318F905A0C4F9EEECAA39AEAC74D763A9CADA41A2F985B62624414E0DB7F0052988160CE4441C5FBB707BCCAF08487E93E1E5F886BA71CDEF65F43FEC830A98EF10E2BC64E194BEA181BF4825E6E476E27BE66A50FCE4F1576AF912155ADE91425879F279BC64C2C0E2C48CAE248CEBC73DA4CBF4247E400BE751940AF8A92B3DB6D30919BD5328470F9B83E91050E004D91ABDA9B4A498F5C9259BA028FE19DDC74DEDEE6DF22962CAEBDE8B11E13A4172A73FEC26505A19C6259F671CEBA924F2B91CAFEAA53D22BC394B33C0AFF932EECDF60843BDFDAA10188F3599662306F80F86A235112EAEFA00BE21673FA75A90799C92DE567EF1F3D0C7E4983B68F8757AD778B7421A6909A7FF000B5D5397672AAE9DE399A9E45D34C2A464A772F6EBBCFDCA7907967970E082D37AB48A172F3D83F61BAD9266B5D6A8B8FC7A86406825D7F144095604B61133216303647D4B683CA0888F14DD108A27E1CFB8F5CF2C97D21EE561726E5BA63872C6C528FB2C7EB239E7274ADB964544F357FBC2A34CA5DFDD426A002E9C7667E3AD13215728C44146287F2B8AF4799094DFFDAE4534EC9369484A66BDEE507B991D86FC07886A07024B4FDF64886BD3D4BA2E4402049710067DE0B244230613525BE670C8860024759D68080F377B8D4A02BFCDE47349C4F78006CAE58B77D080B569A84D99FB845BE20EA856BDB5E6D06F998EE2FA83CA46E23CD02E5E2B0F265329346235EEE160279A2993BD0E0DDEEA64D16423677FC0FDE387695FA90CCEC5607359D0B5D0B7150A784E39DFD6274A9795AF44B562E03BC85BE7C32977BCC6EF40F7AF8B066DFB5325A9E039C172567B23648BED2290D2CCCEE32610CDDFA70CBC05F0271D1299B7FDA6187F1A953403C9EA051C539CB0844D8D92C08112FFE9DC56EC889E321C3E79F8483478C9FFDD5FE81BF5A1576CBD6DE501B8A95A8358567A846335F67688F85F8361B818AC5E740E2FFFF05C53B4F015DFD820338E93055B24CCA3425909A826825FE60E88ACDBF76E67CAAF839998B5D92F97BB5589E55D30486B2F021AF06E42619A87473E385AE777076A40E8ACD3A3C8D2DAF4273DB152CF64700106B12C467DF0BB84455B5D8C2EC5368005DE983F771EB3F0164357CEB4BD146CA766D3603AD000BB584B76350171EE39CD5D7A61600DC384948D489AC7E5FDC64C4F1453F3A6106BBC61A9BD3623B8C8FDF8781492A787E240EE15AC73B34F98645C08D19D30170F4ECE0E3A7B2745F6114AA6282CC2AC6FEC8AAC32F4167EC11F221128D74A2DEE2C88E759BAFC9D547C079170EA21A48D326EAB73491E974F40F70D1D20D2C92DC9AEDD4CCD145E8E792938522ECF39382D8917DAB13C07D76CE1CAFC3F76BFF16740403A30F73F3954E13A79FA6223B15F36375321F140468D2FC354867A5A1508361E58DBB2CB4A07EE31123F9AC6A51D0A2F6917515614FA9D74CDF622D100F13E74276F493FE0ADAA1F0FE81866E6E27B9A746F4D9CB0F0ECE7CB9C680189D2412CC4F9F5ABF11550500970E1B63ED2818264D32295F6A87F8F4C9602B69828BDEA10675B801798132B896A76A90879D6B43BF01FEBFAE98631CBFE37939FADE350944DCD30408231A691086E3C7029D041AB4C2305585FF98E10C1D266B43319E4FC72BE3BFA990B8C7167C1510FB470C661947E364FA3B576B948B1973049396E32404943FC65877FECFD67BB93B5D8A5B1BDCA55078FC14FF9D47313AE1EAD5F3BE4E305A389EA67AA6FD80658C3F3AF58252F945910633F6E18A1A15E4401548C7EB9BD83942171270F75713F3D4C257DFF4A6F84076CD81FB3CF13625CCE091C652EFE066C1822F98C3227A1E3A78298345053619216E856907B4C83125727BE1368F1FCE87D899F2AA0A0365CE2648F61582D231F29BC576213D5BA8E451D984EC1567733BD2B8A7E6F93E272A3CD2F3F79FD4CF2F75750991ACA322EAE9BC0A31D72765048A026DC7B3E7DFC069BF6FE94BF027A06C0ABC245F83FAB85B43C4CC70E559C8B99223CDD0E4548C2C3714A81C2D065EAC4288EDA622B1034FDD46784414B778F45D51C313F48856049BBD6CCD0E37C57B5B08A3FC9F8C9E130707085191461DC376D48172BA487EB6293641C6D3EC241224948E002D19F1DA2B09D5FCD88CB5209F4D543F79B434B5933ECFB597F3F58D3D4445A50ED1A400A6F35B83E57428D8D7941C915D633FB8B4C0DE3025D86766CCEBFF7E9CDD393F380F017EB65456FAC708BC43DD02F47F7A15AC50F7BC12C8D57018FC7C9D6D38C06E638BCEE3B4E87B5EB24D63A3305C6E6BC1BA8D6F28D323FA662A27FA27D4443FF0123482E7C03DBA235CD0391DDE3570D62152D930935C0B1BF974E3ADFB5AF6171B58B11CE19802A58A8A7F7B599AC0697C6DD139A710DB0D6361BBC3565291D0591740E3AE0D15CEBAFAF9A25A2FCE8C16D43C3B271C342588E26FE993B3FF1518D8F36E2FACA0B9855E703BCC16E3D7F5BCB00AF3879E31611039153FD802CE416072FCFFA23691634222E8B6BF214021FD0987BD0C578ECB26851204A1EB03D61D6473286FFBAE13D00D426723AAA662F2706FDE9C62432AFAE939E03CE58FD1B4C4CDAF660EB5641E0D9949B33ECC62CEA01DDFFAEEDA2E9191C8BA64402FEED784E20E6893DB4876D7CB577512A332814F4F644B6ABAD10F7D9AEAB8F2C7010A18DE0FDEA9D1944E9E99F0C8F9BD17785F3593954AA58DA27B74A3CABF1795C7471D31A0AF41CE901B2DB27661718E8C71CF7645B1220F3AB84064329294FE95F8842D115BEF5570DF6FA509882798EB750B706BC9D3D1265700A0D870C4817229E2A863AD8F20B98BEBA12DE369FDA06D0BA72C9E63AB1BD0FB0D80F43F92AFC7FDE24A0962DA86EBF574AD1A47BC49CB683542E73C05D2F7D82766829B496F8C4F97F7662385B0476EA966FAB6BBF7D1B2230401AB2DCA7E210D486BDCBD47ADA99CE03F915E49BE197EAFA515DF7F1532DAE67BB34F00A2F8C863F44B8EA3496A4468B3A0B4EB28AE4342F3841BA1E62F5453D8783EF441213300A7032C82D3AA50E7814EFB64CE67EEDAE8D7F1872913DED96E2DC98EC671923F8EE9EFAE22FE8126D35D773D393B582BE29C1E63693D555AB8E12D603C62D3FF38A48DF5C8406FD0B10198522F393CD07D360EF1D606ED240F5A67B0AB152BAFD7274785D4F5EEE08A14CE66DDC6C62A18BDCBAD1290923C755C86FDCF51D7A1C82DFCB6A2094A920F0F0A6A4EC8482783BA7661F7410C9D07F3BACB467E637E0F71D5740CBBEDEDC63A8F0F59B6A0A0A13C626555DD73FB662D7C804B46C01D57962A5B23FAFA499400DA3C409131C128444AAF68FD705104F11CA74E528AFABD32208DD975A0F542589B43055086255DF0FC7F29DB0DF1666FBC8C2C0752F44438B7F4C4EECF5E301DBD7DAC6976454B5A6AB0E6DEDF0A5710CADF759B0358FBD64B3BC2E3FEF16A5540C6FDDC461B5C3B6A0D1E8F444E5E76533DBEEFFB8DC85B1ED157AA060425B91C31F5DD619E67E984315F895A13A01A7A92BEBDCD4054F27854689A240B69EC70DE12F586C0CF7A466E8F746BCA582758D8FFFCAE245E39D4D3AEE4EC05DADE56556E3620DEE1A6252E30D5B51A207BCC7E648FECD41A9957948C44216DE06EED7A9FEA1C3C64DE0F47307B9B2C2B3615E661884FF1D2CCF19DD1DDA1A1FB6B1462C3E24D0AF05A38814A7822A5038B491BCAB5093C6CAB48C61E09DFC1467D3406FED63E997244AC4DF4DB1E07A058DF1D0F0613C05B5629E9BA776CABF393E154F5C42B69263DC31B0E915C62FC79EDF947B17646D47F1E36CFD7005ED34DC186B77849115701EEC4D079A53558036427DE6D12116C1C6E40489C0C7F596FE882A91B051E38F75F8809BD86C19946D90ACCD30FA4AAB695A05C40469E7255531DCB2F6BE74FF925A2A6B73145D8BC0703114F0765B903E91ECF728EBD227043E14CCCEB450846E00B51D15139704AF7D11484D3B2C92487C7FD417DA7951DA290DF4A3864BA8F2BC3BB9CE6EAAD4380E984EC0347FEA1324BD8326B047C1A39E0BD24CD7F0CC7B9040CEB0DB753E0AAAD8B41FEA218493E3C8E5B1B97F00C3F8B8CE39A883173F6C5656DE171679A2D5AABFD2E75ECC987D6E47A9A2864FC109896F66BD3F6D3EEED0023A6B78342623524EFEDCEC3FA1163F0D764AA3FE1F8686C21375F2C51EC088472A969999E986B7D66EE53A23955152E49CB56AD2BC399ED49CC0B58AC4C5931DCAF1288879DC6095F8E241166C40824C14EBA62579804ADBAF8E6E207F237D279D3EF81B5934D443FDE10FB97F5C132B95593AA41FBD75B4BC358BAF571615766BBCD7ABF7FCCE8B1C634E22A572DBD2B52A0AC2A6D78CE6660471326AE8BF1B3316E506A86AD395D64A0BE3FC3D85621B7931649DF151E49B327964015FE9F52099B4C4855434BA6FA61A78A14FE60209FFFC91A4B19467FEBA2DFDAF305511D63A42E7068A9C10E8AC9035770FD25D6B72B2A174B1E84B2EAF71858694781F43AC6F35C97C90717C0D4AFE8B683B625C8AE0F6DE1F8CFAB4498816DDB191E7F0975F4D96DD5677D8858F80072FF3F33034774F270B82CAE727A88A7E42B0E7D64BD28B1B1C580D8FA48356DEBEAEF28C1B46113EF00D201A87A099924A36213090731BC2A7EA2DFCDF7F9621CADED03CA9ABCB84CE2EBFA2D890D4282271425DBF3F08003B7C7C09B525AEB967B6F75C238D24BFC95BBFCCE3A1F80C9BB950D54741B53850E663ADF7027577B92C391ED6CC1545A9C29F16D70BE33E7F664424C36E4389DCC776BF03EABEEFFC36643CB12A518EBA98FD0F12F25D7BAADA33E9FA7C982DB4F927F78698DB2164F9164E700F672B92633DE55B160A62D7D3BA9F0594056E8A937F046C65D1B4F7853BE06F288A2E47EBE691CD3EBB5C7AAF279D452B5CA7D78453738E47EE32865B55EA315D9DE2E93EC261C7DAABED66E5278F03F0610941DCA427400F3FA913C9253887A87FC82C83313268BA60C0451383217F83ED536D94B8B7338E7FA573CDBE516F73C6E4CA4CC2FA83224F11695764578F1685E400E547517B10EF108F3026C46589651B813EE2C38A19911997C40AB118B38634056AB735491FEA26C188DBE101E72E55504897D9811C56FD336BA08E1D8D7E424BA8225F42F775B6D91EAE2F0F47EB81D88D596937AA6B7B75CC12A32D8D7BD77116CAE5B07FFBEBBE97330BE07E2BBA63A41C89AEFF16E89EEBB050ED4AFDF9E545F170B72B7ED2986EBC7DB46B33A89ED34EBB56E274FB6965AF8AF3586104A8DE7616465986000CB5B77B0D68A21EE16F7E310375E5C27F7AAEB70CF7DBFF77EAD418DDBE236EB0633B02629596FEB582786DFB6A49393E14727DA9E8C782374C2FD92150CFF9BF487B772A2DA909BA6EF81C244D0C659E7C44334113E24D76F844C16CD88141B038412B165D93D54BFDF04E248CD7CA195260C3B35A65DFA4E425DFCA4836957198F4269CBE47DA5A8F8BC939E2A9FB04E7DCC31205F329D8468F2C8E2470E1889847244B3CBDDD742DC455337086D7790D7015434BFEC4890685B091B57C390C191277023B2A037D835FB3FBDE854D8CEBE8D33EED150A077009ADAA3E1085BD3C23999A673D25BB4788D289321805DB8C942613DE9A50C7ED032DDAB482C2B34B9C6FF4C6DFFF665A90868BBE478D70F2122E9F2849236BC31124513F40B6FD86325D8B0AD86E2E7026250E200ACEA78F5A298D05408EC8D57FC6B22A8C7A3B45F61F8402F5C8EFE8FCEF1A692543218CF58A86BA36D5E4324B3355640944A979860808349CE3EF89AC6904226B58F6A086AFC499418C83955FE657EAE93F9A37CA6B3B91BE05D45379A599248E0E1E3063235E605B238128CD5F0F35256BB3CD71C4F76F13C99AD005810FB6731708EA50D90D7C0EF1FCFC56AFDA39FC8508D8EB03B6C91F968C544E1480D0A79297A40AF4C3A90697F3B0DCCAF9F20CBE57054C19BC3EDEA642FC77DE788F449C1E0766BF9D63A8715835FF096EB99BC664A003426E89461721BE07F22603ADE7CD1DEB0988525FBE0C6E8D64012FA4A4CB7E9F8C62BF05D87F0697BB01E0A8D3387694BF046976156A57AA8D4DC58C563F339160044A583AA8D234D440DDB8AF1B7E9EF571F0E703F03554C6668B26B0F33321169537390BC70D73E45A56C58C018D7994BB0625E7914BB5BA5C31803CB9DFEAA1354D6A403E02905CA7B447E8483E894B4F2BE9AB536C947C507E7BF87B979F5E9F9A4C3FC5B5BB57FB43E49B40183D2B06FF11290049A9E5E2371641423DC91D2D4161F1DD2FB35CD8E7BD09D73D1991C24DFC462610E1D2AB4A1A7B5B6A1B4D6CAB6F3A790F9F55B4735B1953F9AC8F5240DD5AB4E50C58555BB28988A4F49924FC187605670A60BC784FF9786274D4AD67182D3FE75963060A1AC4BECAFDD2261802ECB3E682D56E7E7393C3FC2B2795763A4C2187713D5336968F042FE4BCCF67B37A1FF21999D7CCE20619A821B1C516554C220E7D808C30CF5958D6DB5EE187EE694FBA73D1C82DAEF378F96BD1DC75270B540BCDA694335E8D68B053544CA0FD5EB84642B9909BFD2F2986E6C530C0469C8E4E10C0DF0D632DEA40936210C3FD47998C966472F8B5D73FE0AB7821AF7A272F5A0ABDD8971E3986D482FF819082C02B565E25A25F769BA97293AAE99001359539E604516138AC5B94C53A83F969B414FF235205564F3F4E8C88AF0622B52F5AD6AD446942CE066B018F1CBBB471A2CA18F66988FAB03FAA7AEE3FC768A1296B54BE7FBC83DDD5C4A0BF42DE264B93720C5D0A8DB6A60569459310F9067666D9A951D01CFACC823B1E0854EAAB1CEC4C93F06E1FD508053A7FC68BC250D28E432EB2C6A03E2380271665F09DD1EA55ADA11681DADB8422EFAC6C5224B0CAADD8824CC709A12EBD9F9AF1057DFB4FA38FAAF0F07ACAB4329D2BF78D71787BDD6230953671D61D84DDCBE817A1DC27711C2EE204FA44C288D0EA6B1F8A26AAD4849CB71DB4904AA17CA14161FBEE0F848A859204C59D0F7AC8640477FEB786D8D19A18ABBE89C0FDCE6548A48717146C94540351755A71ECFC282C414B250F2AA1660559EC3BAE343FA66AAD987F7B5BEEB62F7E9BB1F26712B6AACC3140E39A2E5641F3C427D7BA91AB73CAD62CCB2552BE1A5B63BA23F3615FFDFE43DDA030823827A82FE532C4CA54C6F1ADE9BB29B5890AD3B112DE2F777B9BB80333AD889E3C565BBE6C108B08C83DEB2AC3716688E37B4C8B7F0BCFF4A48D6838151F2FAD581D5C71EFB3073CC65E32050C120EAC3A8723B4CCE8C32B91F92B2EC08FDA3CBB18AAD5C9BA1F5FCDC6429D216BA9E966F0FD532A86451DDC2CAC80DF7CAF916B003D0FB330CCC9276D406AABACC453550F0B3FEC3A905309514B13A8584D1CE75F3598F2FA32A197013A92576F55D609E05A6277BCBFFECC03D98F6DC74FC7597859C188564FB426C2BA6986F18DF77EA761EEAB7C54F76EE89141BB9595EF7C314ED8A83C3CC5D1C64DA520D92E6E55AB5F79A46DB7C3913C5CB039DEC41CAC5FD012DDA630D30D3F7005AD4EAC8E2722C7919E226E8292C582D8854A7DBD7C324047E093235C2C7163D107457A6D2D63F3AFB0D6039192386834013D08E95F7C8531D90606F047232EB435FA9E80038769EC543D63CA2425529625E21B5E21BB7B04D34A2DE660ECF151461B2F967906C76F43C0C9F83E4C1BFB90BD79365CAD487A121FE7F1D25A7BA2F919B8DABEE28CDD10CE9C7B7C373CC4B16AFF8439CD1F3E783C3426DE7729E07668DA97CEDE5D9A8CC9C2DE51BA81C39317B3799BCBB5E9DA734AE502E7DCD349E5DE8F8E67C363995459DFAC9B7566475BD51907BC32CB3AF42CD7934EFC811F7EEEEE85BCDF45F3B23CCBF24C77BE2B0369D2F383875BE5FCF749655F26D71F6207BB1511F409C3028A1E167DADD8A144EED002B86EB951000DC9B79F6AA2EAFBF59B412BE31083C4A2E3F173A007CAAEE18F129A4F9CC0DEDEEC7CC0BE3889B96CBCB4B86B14C2E5F36DE6EF1EE54573B9DE75FB03D49483131833504DB9116B898EF1B4A1CA6FE7486555528E645A100780078F08A49B2902CCB6286E42FCBBE15B684CDB7008488F9073735A8C1FD836A71B31241D41CB7654589E262E152727AA41CEDE0F024184B3955E91A59432322D2BB7C0909BE8C2CCFD3E8DB430B56EC8F47C3439152149E49908E7CA789761EEA5BCAB6FFC9D90D5A66AC43AF60B0A0E5D9322BC62F3175AC41184C51C8BAADA4718F4663634369272D9011E014F52C7850CC88322284D7222173F5F5EFA042DC79965BFFDA01A7A14D7B7A6BB205C9F3597B4837D73C3D84123FA0B79802E657F4C607FC98A92EE89FB5D42B22AC5BFD816EE64FD7FA6D583B3D0AEEE3FAE17780BFC2DB20835182BF78949DD4F1DD1714BB1AC8EE7F64F538F832F1B40EC148469E75BF039682CAC4B423B9754094DB4C4641B9E2C11CD71C47F7DDC2E1B42B37B43E6F23C3BF1D652A580667217DE4DA2BE52EF1288341D2BA8CC47494A38418FB1F2E78F9E0191F602C38F093BB567746F838FD5CC866A335BA865C8975CDEA754C9464BBC1BF206912E3E0716C8259AD4C131CAD2CC67F9A82B7C2F8A2455294793C0D3802B70F24EBCE0E6600334530965B692E44A0CDF473C9FD19E0C644FB6D1C68F6208DB8696B81E25A7713A9B93163AB1D3CC1AB4232BA35A135FDBF02D5F4C9E5E7BE01CA51442776A54D26929FB5D612A57393FE4F961752B1C501BAA59A8EFDB36B09CF3519C5FC9031E418471232AD0F80D3F0CDD89518276A43A26EE09112ABB138348C6948EEA0D33D03E5CAE5E40CE120E31666F5CBAA027E236806C63261C0F9220C8EF5F5BB731B58DD967FD8182FC64C0708A27CF6172C195C69F8F266EB3955E92968FA743984538548383AA49A764067BFD6A3801AB882F07EF44A25A239A601B88145870B2F3E0AE8447E579EDD2AC1EA4B510AF1CA736DF9FF40B3E1B1A03B4A7BF98B8A1F7595DD2A1C005973DC776391B26BD13BE0D4D8EAFF23D669F39E2A6B3B311AA88805F5A57831A7D375A574B85497806D2F9FFF26AAFF34FE60035C5C912DD678BC605AA64794599EB4260DB50FB4ADB5EE6DF1340E7A73BF1EE2D676BF3F59B872D2F2E71A3F851A7BB32B33189802EF639B817CDAE0B72F2CF3932A16A19443DE08D5FF45B2EBD552B661080E4BCD7782B77707691FBE5AA632C6C005E3A8FFF9A5326FC9BEF787CDEFDA78621492D51FC7B77FD46B0C2EB789B12CCA0BFE90F14C83D6ACACB1840AD1F7DA1AB50B5808E12442CB23C3C791553E187341455FA2E9A17501E97A9732C7B764FE46A7D9C2B196CCCEEC06D644AECAD29246F77F8E919CCD3FD26F04EB951DA12E5ACA52ABD3281830A98954F293242BAB96E5013D730904986A1BD051F82F14A1E9286C0D65BE5DD64B104A9C5A1EEB91E8D1E762C82D609138D472A728F6CF206328DE01519485BFF3621F4ACBE36EF68311864A7311959E2A3DB123AE2B4B8B05C9A48BB39C13C26615CDF4208A56C217786D450B9537AA7C4C84F7D7BB9E3A3171FD9D7CD02A6432BE2E54F9794D36F4EF65285A53949A7725369993F17E00FBA22867E81F0515FF9699DAE57BC95827C03E7A96307CAC550E6CECCE4E493ACF70830D9E1E5BF5F19DF8927CA956EE5BAEBBB1D0BE9694784BFAF21FD58A8541F074894588E66B7B24C72F4BB7FDD4CE3D474384482C3726B45D59CD4F62C727B0F50F70AAC45E5099ECB4CF3E8527C0DC326231C198E4EACFCCE44ED28BB657F5814924B83A25C2849BAFA404C22DBBB72538F9CAC0DC9E08ADFBE8622B28544B575C763899B5129EB9593435E7D04ABDA6AF533711F58D2A6C54170C368C9DCE044554AFCF49921AFC23AF9FBA8ADF286CB0DCF744006070F2809DCFC989AF78844EA60B4913C0C096761B401925D930C605A547C7AB6C27B0BB7AAD0550946AA281C489EDB9BC6FE65EF7B4F6CADE581D0E3013CD8FE11CFF9528EF93DC5F4114AC1C478BE17F4082008DBC8AFB00A2A2EE20E25FF69833AD5727974584116F100F481D4FA9C53D50892C8D4543E5983F2A5595495C5F1C204A4005D28ADBDCB27A50948C5510C85661E28F88697B833A3A8FAA8FEAAF07A443BB8C41E68C685B63EF3A6E7B6EAB892D9609F1898CE24B40B8ABF87E14623918552E4991F66D5E51A6C37BFCA0AB1D9535BB03A92D1CA059C3EF1A072DE66039A2A9503C71AB0A0D11DD0240397E788FFD1DD3202D1D31E053A3F383E4CDE439B079F1D42A7C8D8D89DB78FD3F867F4FDF4F1FC23735FB680446E9226FA59AAA280107339A90A13DFE40161F03B920187621258FE4C280E80191C71F306B4936E32C8BF5E1A7BB2AE45696906CE92DB34F4850D1404F6B1704A2D3A4B2310DBA00297B46BE04228B6735E4B1CCAA9A162862EEAC65E112A977E88852852E4FB93A26F02316F671CE590C4773EF5856702FAD568AF7E25BCC2EFC41F10EF96F8BC84CE86AE3102208D9C74E4114BF833B9CA36BD027AA56DF562ADFE1B05CEFD36FF72532EBB361EABD314991B17DD773D48CC2948B7BBA26AFE8513C3658ED221036AEFE3DEFA6E9B7ED6D4DEC79077DD2BAF6902B72D5BAEB6A4B5B7527D692248F4A590190B2494E3389682ED9F463403C7C55E43628135005A678D769DF942790C5C4357BD31F9EBCC0267DE5CFC010D01F5B7D25198D18B027C9A646BF27E2991CF626E47EF4DBE29A336F5CC91DE60D7F2F7C93EEBE0097A5BC9BD9FC13253C390EF6E73552DCBFC6FB4D7653B2440FDC4AD4EE17EFDDBF1A966777AD90E495FA1BAAB0A1EEBFA909431CC1FF606977503F77118D24FA8E3A739C50520C03D87343698B48D1B0AD230376B74BB26A5DBADACE850F521BABE1C0120E205E5389F40DFB263EAB48D2110B8AD24DD912EC3835079E1B1E38788B96224878D51F1B1C35913B4EAED86C18DEAE84C113A034C2F27FA5A5895D457AF8F86ADCD051CC1BAF2B7AA6375CB452EE0CA60915A5A410257F5D359441028EB38792D7D5BAA17235A31D43C4D21ECD18D4DE557E79F809FE55DB5414525C5ABC62671F5E7BE55083A1D38F6A4DA2B964DFE9B48856B41305AEC1D7EF1A089E76E7498E1F21871FC723A269AA0439F10700104B913E08E452951B4585172E7843717318F84DA85F7B227E4EDE4168DE39A9165A0489B77F6A0CC01B3E9CC950694E9BA12303CDE3FFB6741F973E5CC8FB8CEDD9C38A4A8A131603C5040EDD153E07B676353FA1A855F3A7AADC36E488BF994D17283A04D3B0FF630DD929693898F0876F487541E78E9344E351FADF0D3ED45E8B142A4378114113EFCD2E6C4B6A085E8DBE22BB49CC315996390142D8001EFC20B8A9FE8E97D192C6B949F44DFA14759C74B8412AC9D416CA6AD100D0470C37B6CB5AF1A508C1F7301D55A96A4DDF7E765B030C04576C7DD18A4A7A49E3990AA4B61F5584B1D5C21929D9046A2D4D15EC6E194D835BF7EAE1B74B98053E4CE57170DF86183E488EFD249DD3A358B33154BA26D8CD2B8F1E638FC51CED226AF6D29DCC2DDD658D77449E8331FF3204B591CC399148249E6393B915758CFEFA3853BA1691F002A53582930F42BFA97F190708DE053964FFD6A1B570103AC20B865B90F155F58989D51A139C49F0A29ED0EFA3B3FC630B2D9A6A7C7E1DF75263432F7A5413B2F540D2F7FBAAE4F5076B6144D8B0EEB7A8D3E6E76BEEB6B1F0CEA2D04D88AEF7FB45181C43E743EC0EA0956105D421FB578688D8024A5D842C23F1BA91836A384F74FCCFC2E1CDAAF6F95F8A9EA68178B61764488955C15365DF4B7341F21FE267E385C85D52E8AD573DF298D8FA8F0F3C33665E16FA6562FA428258465C7DC2481CE5A034D703AEEAA5CB7F3205BD0BEC2FB1B90513F09CB954C26F3E2850E74B1B3F809EAB749AFB4C4D5333FFE3B2D31370205A62DAB3CE675AD283D7B63AB8A26010D6B9405C0E451200BC09B8D79175C809AC2626A1E2ABF64AD7EB9130654A0C859CED6AD5DBA84D7A9BAF94A95103CFC0943BD8FEF73765322E12C805FE1FB68E038BEDC52EC9DF813BA5F0FFE60ED397FC6E019446054E538BCFD0352ED09FB44A975BFAE1F240446824EFE487EE9B47D58C34309A818E7B0A29EA956780CA7FDD2B5EED482E395B31D7F3E8A7B50C1064398F24DC7EFB9BB8EA6C622226E014D1F6C7862FAC8373B233E2C550C2B22D12A4FB3220D19474CF843D028B31AD506CAEC7D94DD85BB7371E2046FF25F96A4B75F4A7A6AA5D96ECC67C7752CE480540D69C02FD3D434EFFA1DAB5CA916D5A417740B6567212DD253531475578DC121986F29A0E422C2B98347EA431D5B3505D8FAB508865D41AD668EEEEE7CF656F69FBEB6C85274115B51EE9A5719A6E1F63FE2A538F89BDCB498EEC58BFFF76E770E6A22E2205F67F9A4D03C2A6C0614F2770C94BD2E1243B28B8BEFA791435C783562D7E60EC34D8AC0C3115E8DA122585C643ABF8270B787784998877BC457DBEBB1EE57319ECB8CBE5BA8D6BCBC376FAD6D04262D752B090C66905B4B483A614C4BCCDE95FE435A3B4FD9B27E44ED4B14D5F78BBBA67675003B94E23C88CB50FFBDBEEA22CFA76EAEBB5110010EC16EFF0E66C08662A59C5A3388AFACA09738CE8584BA215A3994A9ED61C0047AB4DD0DACC603C44BA478A04ABE55C39DA9D0D558524753815C9569A3B6196D700015C30461C9BB55FA2E1D4F682E0645B44589EF2B32D663226C4A969C74007EA6E2024E99CD8ECED3121D331222B05DD7E5351EED002F9CCDFD48792325CC7EB5166E92517D9EB15203BF37578AF2CF6019C7E40B72AEC5C1BEF85FF9F01438DBFEBCB272A349DD778B56D57B297E501398A2BB3845538B8B56B30A3F023634979865A183165BB81586B1AC715927168D4BE1903BAE39DA340261EDAA2552B6BA941340D28CDF4534961912EA399E01BDBFA16F0E079D9D6CE69D6CE0849A024D17FA5D1EAA3E1B1818C1FCD0663897D43F213EB66531DF11DAAAE7137F4023ED407699B86FF0B200C77A5BA1212CF38D29998BCADCE424C8D250AC202C4D8C7BF2EA47FDE5665DE348421521996B999E3253154146CC1168238C9843DA8AB39462EF26CFC0140A9A99C964619AB107AA30EC36D988AD0A128EBD5E915AB66C29DA4307158B16B1023A4AF311EC3C6D73BBC53AD73CD1C4C72712DBB7C9AF05233B277A96AC44036D35247FA98B227F16CD864695ED21222062EF5BD5E5F3B0958722D64A2861734E94B8010ED7A233211AB9D14180E82C65EA92D16C2EA76F17EE4D3C8774D1DF64AB547062C940DDC29E3DFC662CF7E349A87C1657C23051AA9F5A02D32CB6F396D09351988E6AD683E0460C647F28E1C3AD957A4B58E8FAA6043AF3AAA4A350D0E7B6674D1F865748FC18EC440275610DF8DF3003F5D3FA7EFD2CFD9BF86604CB5BC14F557BE59BECB5F039213C39C9322718332628C996E15D40E6A107D2E925FF1522AB079111BEF78DB3118AD33743C549B9E21C9C211961102F64D48A676B2E8344F06199A798B4FDA72F0FB1A74875167D0293F813EF3F9B72D5A2D42F4FEE817BE9E6D69E2AA8613F00CC5EACE96F61B9D8DDEFFDC49D44D64FBC2DBB2A3DB2BE1F4467038905E49D8D9F80739360F255D6AE97968C4D610AA1C97EB3A6806FC77D8B24BA9DFDF5B466B7898A85C28D3BE470C3E14A5693F8AFA1F348F14582ABC25DF0524ECC00763627A12D34D7A9815AC2EE064EF78AC2E571497A333D8AD6D20A0CAF1D1FAA46CC86BDCCAFEC97621A7BB5D20A18107445CD306D44AF913B0CBB800181C29433CC65A6C4A00A47B1B5EFB4B531BBDAF15A4E04A0663434788D168A6B8D0B843D7C3479951D785FA285C2E31C88C407A1D4F94C5AA67CD00CF775E44694813CC788D53750A9488957C48964B2C0330B7A2BA276ED31C480197955F67A698DF6584FC96CC1F1F4147ADF9EA838E8296D5BE4B86AF244374C269AAF76C3D73AE5F9A50FB41E39E8661CE7D3EC8C01A4F95EF0FC6830C417539888364E9492816BEA19B55BB8CF3036949DC880DA2FDB75631A05C9EBD06331A71FF7D940CF326CE59370B1DFF1362AD44FFC0134C2203C772ED61482FB27F7A7682E1EEB29189DDFB3CB61EE1CF7D9D29369F9E4B0BA6E65EDAC46E4730283FB6C56E8ACC4127AA7C15847AFF61AEE15BD27413997A95A36A40B5BD1592A76C4F3182B52D04CB55CD279E12E7010A6707202ED4D14417FE9E353489C6E112CD24B4B5AC4AC5F0FA085A79937964D382F7FA75705810A19E782C934C14691F96DCE2F81E364BBFA6C727F2558B90F6785742734F957AA267775110010CE98A40E07726B9222ACFC906A6DEDE71C3E617287154C8BAA5F2CB7E3FB8AB80AADCE1C4CB561EBE1D1CA9B3B17EF74385C45C2042712EB90E390DE2970718148D1BD59C8083851E6C5274E31CB6F7EC820C1E92A3427A5CADD19C2CDAA07B1B11882546248FE915015A3D3B4BBAC60C4C5F9C1F82A9FA9464EB47BCD69AF8CD6FF9E6607BB5233677C562686A3FC3613D84CF96255AF2EEB3BFA666F94E51BA852B21F54A701591FA921FE3EAB9A5DB63A647054A0D00838F5E6F4BA6F8B5BE51E369E7BD0198EAD0CD6E3CB0F6CF7F5567C4D3E41AD9B2B2341A8A945FD628098D0562AB1D441CDC22045370CA9D9090F739C7704C8AA875823C7025D935E5332AED6C98F76914E71D85DFBA7A3477EB49079C7F9E21F3B55E3295493271CE0DFFE39A16F4B1D08A429D03BE2D8B6901DD0C0D40327953D5F9A2258A30616BD4C3DB3945887EB1E5B89940AD0CA1EB2784538863382169D989DEEB80E44CDD276F9334A38F9C0AD6ABCB310645C5269F4C645B493544976BE238BD8C39AAD15F00045539AC0009EA3C3175CC4D674FB30A13D931F4069F7848A15FC388755AC6C4CF3FDE643C3050BEB31775A2C02EF639C85EC4FEBAA6E5E64C87B7CF9326BC65E5072F494B9F7B26EB45059D95993CD6AC70BEA89658B1D525FE1C7A4A2A10B79ED0AC5DDA4DD143FCC6D1C7C55D9C1814ABE7CC6E5F8F2AF2F1627C989AD715FA7EC5DDCA0922B5238BF8143EB63A24047741F0816F2BC05B49C552D9B838B7ACC2E8AD4DFD676A70DDEBC40AF2EE2BADC3702B52677E2091F3D1855ECBF936F6132F54CD7874781D13C5467C9598B1DE49A7602AA9CA54AE09E21C2DACB2F839E09CE95FAA46BD9C687A8928779A45BD893C60AB2F7EC1FB78856D3AC229B703EAC5A79598898ED1D00C734EF939799DB0A9AD21D4482F1C7C4A07B8C72BE024F797E2A1C4DDDA38A4530DED2C25BF81CA182ECD05434F7FB0597216C95675556AC6880B1A8EEC5BD127FF849154539AB1D343752073DD21020719103754193EE1E125823FD4311ABA4B17C18A4B81C0B7EE35AAE248813FEE5B12347E6A7ECB34A61A88EE42FC66100E7DCA93FE366324EF8E2EA1EF379D19594BDBFB9EC0A03DC6A39A80591B44ACC545E8823A721B088846A83C042FA4D0CBAD9AF71B5ACE5E0A449E4806CF0CAE4525DB8FB5D5FE9CD89C3DAFC204CEAB7B27C57EDC23DCC538AE0D72041CC30097E6F688DE3FD67B56A1E5FF670E36CF58FCFDF36504AE6D803D83E3DF021AA8833AD0BDD9BCF79AF1A89FC3E95C49FDFA674A901F0EB35226446883347E06B2C42DEB3BA4B862FF67008DAC3BBDD0536E4B03AAF835A73FD6FF1072589F149D825848BD153EC75EE9B7ACA6EE1929E09503CB61FE940C9AD0BEF3A118483671CEEB542674E9F69AA77EF6F7D11F24790E658C7419FBDCA1155903D7CC2AA6AA1DDF12E0EF3B3E8196DFF00B6F6465BB9DF312A88C7AD73D467288C09F5F942FA794577DE258299A7F7CAFE3F5FEB12E1995518E371B6E957509A11C4FFF6AF15133D106A797BC33BE3623A4FFDB807FA7D3891DBED2FE8F6F32E4C33638AD1B84F022A49B879F0662A8D8058463DC4573B5F3A3B0DDA4D73981FFC9EE26149BD453C80E426F5787050A9CB786EE699EAF2F450B54CAE553FD0467E3CAC4EB4F45C1EF950207E6E9D824B957227382C62DD1DF371BEADFC41FB89C278C89D2FCB06D5528D45C2B64F770BBB151679FD028408B4F83ED84060F167346696872525EE0FDD89E0CD7F41A34A67C2AEA9E716C06B770BE22BB7784DDB4DECE8B6CA0B98547B4CEBEB16BF5119809C01177405FDEB30AA886CAB715F55668A4F7D8CD5E982FEC2A66E150174CCEF5BEA345F63059F526E019573A0EB69F272A655F9A7CEA7A2245B53A0FB5A5BF85324CE710302A426FD7C655016615D00DA092366063D658F45565FAC4D8CEB67D8DA8E859061D3A7CA155E887B0F7A84410E542C7CE95FA9E3081B87C0EB1860399DD40AE00B98C6080FAAB23BCD814D880F812FF83954A069B95D5BDEC95C68963F5811B955A62E62050DC08BD5C276A7C50C80235F16B417FD1A2CE04503D72CFB846E11CCB05BB3C311D3384FD62B85FAD173188559DE83B11A819D3A8CC676E9E4149B17599966B14ACBBAAF1710B4FCCA95B615A8FB0FB0D4136F43845DD5E168E0E2F1EDF81C5ACB8BFE12EBEDBF2C039DB0BBE8EE524A5040518B2D371F75D4D9EEF2E0DF520728D71052EAAB8CB97AFA815ADF83C49A8100E228B6DB7D421A8D4B728D237E04C79506B70F1C7ACD51AB73411864B168412ADE95B4EC1ABF4EEC79142C87DAB4C9B0E61B50608C4E3A7CB07C135EA7C3E1F4AE04B74F7C917D71F9CC7400387CAFB8CB2A2AB52B6202AB56A5B8DF3E1ED1817DAB0E325731CFA216C4B1E470C583BD2269C4991730AB80E9B40ED3C5697B1F92F61DD836F4F1121914BFA29E07F02354B8EF60C23A6C09B16077228267892F45140008C7E13FAA3BAF96A1F24225E5FBC2BA8687DAC64E5D56527B188612845145A4956CFACB7638E56E2BB6B6818599466768393DB755AD2E2770F470E62775490C771ECBF6E65C2335B02A432983176A84F6136A647CFA561898827FF4D3746A8B8C215CAAE9C4D4384C607EB86CBD0F4BDCF3B78CE67DF0B60577594FD019458C1234D43271ED1C9F4BA767B69FC9996920CBC33D77C4F336E981BB4EB0186D23904A6D5E8968C2346AF2B4471D45B39C40FDFB608071D2BC3DCEFA363E81B8AEEC7E0E0E169B98CA2162CD7EF9B14CC7B055A269D782E4DD894003FDB87293884800CCCBE4FB81EC7CFD0F6627EC1A5A3D98BE6AB2232C3C5898897670DAF8F17E87FB7D4EC9F9398AE4062B9E2C382C0DE548677265F5C17533E92714F806EFDA34F5D2FF957EFB13B63D6F9534B36B165410182F4AA2357D16C65728F849B5C5A01FB38822E051F48D51099F7B24D1708798ED3A84A5E2F88071A9C498819E0BC6DD9BE8063D0AD4F5D790E3BDF4CF79151AEF4210FE5C3F1CAC8F5DD379A1F26ABFE4BD287DB31D0D55F76C608722FD572C827ECCF7BBF503790EBB7EC91D34AB9D4A27BD62A47CA1200EA637DB39C50444C4B31AC678FBFEC66E4AFDB86EA27A7A054F54B08C89372BC7C8E720B887AA0D34A3717DE84F175958DE5CB863D5E55EF2FFD72048FCFA4E3D77AE4DBFCE72144624545DF8C27BD76DDF1296D27B5A168D59AEFF069EEE78E9122D92129F950210E4800C9F7C55A8BB3848195D38E2F85EC3CC8062C085AC5054209D795C63DAA0D13E20345255CDF9DA93E2DF9CB5466B357B0ED2DD20B530D5B58B6C1060ACE78196ABDD665911623E3534DD7E9472F51827E6EF52C3A24F7479B627B9C69D949666ED7D199F81A8DB1D7A4F05576F8BB5A401567CE19479F589DAA4472026E3533A6E306F8EC07B8361F676816CB7FCA8B4F4E66F3225D05A8FC1E2EEDF402012131FD4DD1C22A0ABD3477104B993031E59C96BB1BD911345764263DFB0F89B959C7ED9748152696969971CF394628F23AA285B0158E007BF5564B0479A99E43C25A20327443FB4FADC2006BD374252A7F24D9AA8DD71A15B0BBBF79CEFBB67D366493EE7FBB6D442480A222C666903969B28BDB97989B8B8EE4AECB56D9A1350B6E8ECD5F7E7B7A68F1569196251120F853BCA608B78209DA72DB122C65BCA671B4F63CFD161CB96B69FDB3172CD828F6006835188B3272D3C7E49D0389F4C1692114F2F6FC1299C0DA324844A716337BC624256C39342DD8DCF0A9F67F903869D6D6C8988D5677D13E737E23DE0C072DBD8A8976E923FE32D21');
INSERT INTO "journal" VALUES(2,NULL,'2026-11-27 19:38:44.580045','','system','partnership.add','change',0,NULL,'{"partnership":"01a21e84-6bb9-79a8-b718-267573eaf0d0"}',X'3DC30C7BE3906745045C3468510B526F25C92E4D076C85382393CBD82D5D8C8776748C82258A703F1050D1A7E8EE8D30E61F30155B64A8C339251360CA8A825ACADEE0EFB9DA3BABAEB19B77FB7FAF9F87AB14F1E65CC975ADFA0A493E7295D88354DEC27476B7AE8AC58B7E7C29F5A722775C9962BC7EEADCF10B8E476D09440D602919DF6C699D322CD2260AF498C55D65FA7D025E0E6F42FF3B0065136723F4D68A3B7F4A19FDE12B270B22E333C1014C80B52F4DAFEB92590CB0CB949965980652BBC73B94C589606FAF1EE7BB7121CD36EA3DFEB04607412AB17818C9EE5306436BA070EA1471CD39A087BE4424A7F27E0B2B47B3EDEAB9274CAAEDB365865B895C9FE72E655A804530C64EACE3D09DB80A8A9F04E4286DE1262E57A0C0B3094E7675F4B45C47A2678DEA4B9635A73A76DEBF89');
INSERT INTO "journal" VALUES(3,NULL,'2026-11-27 19:38:44.653639','','system','exchange.add','change',0,NULL,'{"partnership":"01a21e84-6bb9-79a8-b718-267573eaf0d0"}',X'E08E171F5AD5BD2D6ECE7102A3ED143FB73A487920B6CDE877B3550E2A3984EFB683CD4E2B0DFB5494B603AAD33C216825DE76E0810C1E7446C5B532D309ECD8C3211A5708BE601115974BC3531B72FBD024B23DFFBE68E7C79E8B8E7B54A622F2C550035E1AF7D045ED192C076192DCEC3C1888ADA5ADF24232382A9132BA6384DFE54F2B4D6F4F05B6435CB2EDAA3C4EC065962D734646BA17B46B7B354463C8A8811D7AF7A4998CC60A19F7FEF7AD084B48C2DE1CF9CC2864736AAA985692D87C4DCA725A2B57825E169AF16853E9417CE501FF480F2A6C4F8D09DFD3D2E5A474A88384070709E8E8139B26D1365BF1A54182512EBF669125A1FB0F05F4645822B57BA163613E7F4533961780E16C0D4FAEC4FD1D685B6B9E75DBB0FE26E56C23FF83E085B6B1CF5F4ECBE1F567C84A76CD8C8CC43A4551094F7BCC0E05956404DFBCB317816FB30ECAC7ABBFD5125981B231DC3DFE19B2A0DA1045C3A27A578DDA35B88166638622EFA3BCB69E29');
INSERT INTO "journal" VALUES(4,NULL,'2026-11-27 19:38:44.701150','','system','rule.edit','change',0,NULL,'{"rule":"travel.tight"}',X'8157CDF5AD1C4146094CA3267D785B626E2EFBDD853FE6ACD3297E7B30F68182D8AE9590E5FF4294F29879E0CC677EF89A5A19E8057BA68E4641F7161BF6E18C6E44E951D448456767CFA9BA9D076FAB5B5559BFD1495DDB8A0D1E1CC286BF81F6845EB63D6C9D57084D41FD40A029E3DD908392F9D76864161556DB4785E9DE7F5995F1AAE4502C760838904EB43F5313CBF25D5B4A752A1E92D23871F42322E380AB2C09A56FAAE44E7635514511E0F378C9DD2043249FD247444354DDF7B766860D2CCC36D6B27CFD84EF81');
INSERT INTO "journal" VALUES(5,'01a21e84-6992-7c41-9334-5abd7e14e2c5','2026-11-27 19:38:44.963496','','system','override.add','change',0,NULL,'{"rule":"opening.closed"}',X'513559F97E97C6289EE1553670BD6C94B37A514385B74E0282B3E9D9C7DD0174F7CCC2905CA2237A5EBAA7FF3CB973D9629F0B89C0F2914EE50890D0AEE3C29A337D9BB7A0A1B9019EA726D11476F314B5C17C13C15AA59F4BD129F3448D98F954A3EEB9E422180257C62774316137744CD6CA715E180A8A72DA4C58F9D8A2FA9AC6CD00690792E8FD7CB7B51408F0BC971EBB3D661DF3081613CDBF788D5235C7C81DB1BCA7FABED2E6BFCB52DB40CCC74F40702D55346E31BBBBCBB45F3C2907111DB5B77B488E4DE6D5D8011D4175FCC5DCC70EA0C75B66B3F47006A6BF73BBE3EB7733C02C9AACABBF310497E47A797E8E11298D98484BDA810B100B1ED000F2057C53F80F61490C563C61F4092951B2E9BD6A32C9DF31588D00D6F9CF68C0C12B4AFD1436AD7C1FB2173741D5AFBD558D8E5C68AE4ABE387837BC0F7E43916354B1D872BA9B33F37D91E79E592352E3E8CF127B42FFC41998C7E50946A6771C9B3691CA8A9143944CCC29651F242E9D5014AD25F210F8D761813237CFE1834F1C53B4E40C4F677DF67F70598B2C5BC0A2A6FBA3D556460F46BDCC9BAC');
INSERT INTO "journal" VALUES(6,'01a21e84-6992-7c41-9334-5abd7e14e2c5','2026-11-27 19:38:45.022737','','system','vr.arrange','change',0,NULL,'{}',X'3CBBEC07EE734DEBFD5F68CCF3C45DA6F34E0B782F333B5990844A87841EA03DD1668AD1109287738CE9813B9A3A850331D7492DE1E24660CCF69BBDCE2068B89A49BA7F84ED15AE6B219F41DD0FB702355693BA3CCD4C42F8133DA9ED594777AF4148240A58006F52EDF71C3C0FAEE2FACD3FFE5E41269C58A53DB87C414A4A3919AB7217A69B62AA27A6537E87EF36E40B5713C20DB5786FDF992FE5C2A12564B794478468AE64B60CF1A5386486B77F919E56D6EBF5A5119C816FF3572B89334645491AA87C2FA479058B389DB52190E89C4B57162BE9F563D99DA56C7532D764AECB7DF1445511C8C3A10BEE5B6DBB548B0E04DB61251B97325352CFD9830AE5D179A021466371690D78D0F4A7FBE6B7310EE1179A67BB4B9AF918D0EA35F0A01F33F4467C25EAD2FEA6780B8B3BA8A1DAA0A4D47F22F96AEBA878AA1AE9F302CC1A738FCCA1CDC70AFADEED5CA4684148274B7D7E4B0B8B785804C900B4');
INSERT INTO "journal" VALUES(7,'01a21e84-6992-7c41-9334-5abd7e14e2c5','2026-11-27 19:38:45.285213','','system','plan.publish','change',0,NULL,'{"number":1}',X'5C6AFE7D81A9F2936AEFE6501FFD74A5941BEB4679CA2DC66CDDAA4E394696B7FC969241D77502DF86609BB25065887E6F7A468BDDC5A9D039F303F4C00565AE603A426A0B90821092F9731ED251A7F772EB8CE5FB1C3CEED2B199A64B747753C93341533747A22CC128BF87F057A9359B112C76B14F8C86547E3E24127BC47E5BE46165B9E3C1E6F8F72B83FA0184B3F9EE337B747E96C23667AC21CA00853DEA2B9D00FC577CEF6794A4143D03E35143366DEAD68817D4930123D6A08BF205D2E7361EB162C41AD98B1635A5076083D36200BFA3C1778567D5F3CFED635090E02E244D8FF38CBEE944EEA7F782F9C2105919544B448BE36586D393224E8A10DBE7889721A1F832A2B83B5A8052672B869CF7093982B0A52BEF84E4773C6A3238607553A2E3F3152BBBA828266425347098A51C752671101AC16D29D96A3D9CACCEEE8D7D622B84BA318B952362AEE3361A48F4F644792E7AC7318022DB285777E9CD049C8EF846ED3701F254301031EA7FEE1B6CC1A6B7CB7948F7A6DB7BBE5BA8D0ED27E8649833E6718341BE9FADC77282E0BCC6D2D955E2EBC1CE5A997C5294688C0C7CBB441CC2A01DBEEFB3DE3B49F92821D25A00DA15423145E9E58654CC2686D426168484425AD8873DB6374E13E27D7F231E6F94AB1912515098A6945CA527322E5A87DE53121CF7CB77457C8AA9EF13A3A96C7D06031A567529B210407FE68F7692D7E7A78E9762B227DF96D637B91A3C12D5359C1935D052E96364EA693FBC9AF5A4FBA065869A37B1B775D89EAA2D66095B88E4CEA356473172C1613359EDE240F9DBE365D7D4D959BF2707B3B714F749AE6B427669C3DAA343409C5E8F91DCC11481FB8B24A13BB3D5C751818AF73448EF82197AEAC9913A42675184B9667F3A2802BE27827C704D5FD49C152E6EA4C255A583946228E7D390653517EA6D2CCBFE71A2366B8EBC963810B904FAC3BD8410D7CF7B3A439D1F5A24A5DE4945FB004210FB48AE384FDF3E280F173094AC357F1B65FB7A0D2D830CE789A3A7929F352D80150B4AE78B521D68B58B62481A87B8AC193F149A3340EF45669BEB8F97636C52F7061015FF21DEC3D4069AF1883D51EC0B679D58285ADDA23DB6037A6FA8B1BC986833592CE5ED4ADC608E5394C2B35D7B08321287564063AF2FCA67E8EFC7994C691873AD4AF565FE715C4898FE2DF7698D7A36B3475B5C8257E98FC0AB04C8289831BB0D16FD73079AF54BB211DE3EDBBB128A4B8B90B71B52C1C60AAAC05A4499DB039DB102597DEADE0AE9DB67B1C83BCDDECFC7C5B8907C63EA77DA6D78853C40081B253D9B66895B2E4298F2835843602588D44B93EC8DE9039A42BC4F5EF68228747FE9621E26EB7E938BBFD24690069220FE07B580BF8E853F33D98C7DBDBA8F026F20225E420973FC6BD01992596B1D34E9E397B0AB8E8046031EBF18C5BF3ABFEE629B851F3EE697A04161ECF6102FB678424291DDDFD881413DC5DAEDDD81C7FC59B86B713F0E34B93897983BDA0125D8A499D99124D3195B6B74A914D7A61E71FD2DC09839913A98F2C35B5E7A1DA5C193D19229B9804AB0E923AB792845F290962D360CC16A719FEC4EE183266A04DFD2AB34CF1452AA956B86A5D84B53A0F8B0D7311662D936B951616C79B6958249126AE1E14374BD23543C6D19A14DDBB3440CB120720597CCF02980A8525E738A92AAAC683BB5B5AD4313AA6A036332BEA478686FBD2F52EFF9C17BA78F3EC93550A56EC3A1759C0B081C0A4C21C5C2694FD1BA9C9B4AD3AE958780127475B1550B12419A166F9BD26321B78269001EDCC489F3F7CA706CE778517E4120D95376A4D93F9A918D6CE4C64B1A3FADA29DFA1FB83DADF75D061146BA489E3974FA41ABC188526088FC0B0E317C245C76EDE62F267A5996FFD9A2B264DA89533C5486493D47C61955FAADC1AA5BA259D6075BFF56F08854B42B6C554A75531CE7F471330801ABCC0ABCB49D76372C7DD835868C74B5EE4DAC8CC0FF8B23FA7A843F51B16AA4CA597F996231BD2DCD38DBB01C2C65AD246EEF4AA6AC2831C727E2AEF5179A55C53F2DF668EDCA71D696CA7400170D86137D2D8D0C512D5FD30CCCAA728334C72330276B5C420F2881A9FEA9BB95ADC6572FD52D70EBB8F8667242E3A5FD393C6AF38DDFDB90C78FF88130C8BACA96D1DDB02DC08A835106BE53CEC69FF4EC216CD8805E78C02753498E61B866919A71CA1FC8742295AE6D532637821434C3CF70DCC3CC88947E13A1D5FCB06317B5B502661EF1E5557B8D9A4D74D19425074EEB896EC25135E9EED9689B145090902493F1F4D481B4700C6E4CB2F8649D9CDC537B088B35851D827DF72CEDEB2B532AD2B83E08BEB6454549FDFA1CE92C0FF3D9965B30711F68F75020907A98D135F44C400B13C8D7F6D39A1AE627C83380AB424E843325736EFCCE7D0026193060C195D0E4F6377156EE024D4315CE7BD5E77C104E1EAFC7D829C96FF4DF282F6516535862A77EC5BE3BEF1036173D170AD797BF7FCB760E9F04DB382DB2800314C8AEE089B3322CAAE06BC66889849084F46FC19692EA672F6450C4B71D7339E3AA007298EDA5770C8F58FE2A137DFB2E059D352A228B5739A5846388C8C1725B298F6151A52747B8BBB4BE6EC9BE2C107E31D2C7448FBB725180BBD7F91734523688F7D9BD5922297DAC2E6E02CFBA0C2F77FCFA87384CF7CE26CFBB91A67ABDA57684AE88F53D731C3EB0D033CDF702B94290C08100ED0D726F998E637FC4349B0ED9ECD6C5B90F8983E92E9E92933E92477CAEEBD4A88ECA27C7C294AE4A15119B050263B36B383101FEEE4BBF41970EDE6F96DC81C9ECA0EE4CD3B3DACABDD3CA5B3B79B7AF56E786AC813E1D10865FD5C51FB60FACA1F199DA44AFCE860DB33E7AB9581AFF52EE4C51544449C2C9DBED675DA7E5B333F4A7F86707BC869C8D55D54D99D8F340B0AE91E1FBC3C77A84DB2B281CFDFEC4719BAE294BEA0BB5A9ACDFA0DD81F0B364DBBA822A647131666C63500139798A2661827F7AEB14DF2C52F1A91CDB46A7C503F03A0B56198F574684AB519B12092D6A2CBEB89A1436B61DDA4A6E925AB3DEF9C197D98A189ED561B85E4BB0D92D8B3716F2057111EF1913D939C6ED833A46C3EE4B74D0B7CA354E37838373A0EF6665A759B0D192581AF47E4903A4CECAA9DAE94DBB9EAD193F308F63E179B4DB3116EA810A9657B6CE73C32DA39B0C2F71401244B582BCE7A693CC4690537E1DD34677F9FBA85249ED2D63D9FEA066D0F4795AD5EC3B77C8DE448F4B380D68D0CA18AE0EC73B838139B68590D8D22AC15AB91B8D002EE12E3950F6F183CC616FBF9008BC4FA1D1661AEC825A0E315AAA57328E1DCCF09A3A3F70BA4A3316459FB512C8EC4C92FA98EFEACA584E8E968035E013F0F384B34C8396E04B5DE4AD4A84A09A00FF89566A45447390E5E0D528127092CBA514EC98D4DD7505A2FDEB795B91C8BA109A529A1E92D03B08807DF8706BBFBF2B257A7FF7F2BD0E3FE2A1FEBDFF9F114773463E3E78518E85051EF42C6D55A63918B11FB40118CC3EDAF9075876B831B236FD2B09634DB082192BE01F8768CC4918CE74EB4CAC3D3B6C5D731FED53EF910420C48F726878982281A37D6C4BD4B351C839F147B75DA445D36C20918AF293B607F0AD81D636564A79F69420C22F9B922AEB6BEA2A687FF30A2C51EDF14229F058182845ADED72017FF6E6441569DA3ACA2894B1D053118F693564F112FD7D3ACFAA0449BB8E83C25A3CD29EF95CE2E6E003693E2E38A93539E1C7BC3F5BB0E17AE8BB95EC52676F7487A659D241DAE07638A586CE5F09BE789B1FA9BF079737E7E542EFC2331D8E42526BDADFABEEABF27CD5902F87C75A24C495070E4E931364040F378D5FB90D08F67C2183EAA756A74CB3071B1218EBDCC48341502CDBF4376F7EF1EAC000789418362045981F8B8E387C2FC30727A2E5F16D70DC9A57AEEE4E7E5F8C0DC98E0ACE74021CEE98C9699EA7C621D1F0524B971E6619263AF912896FA8A09093580F6E49D4D466D4964B14BB6BB4C572029CD1711EDD4700930994B53E58502A68ABC69EE8EEA2DD8C1740095BAB3EC1C9A3869346B893E88ACB6D42569085C1546BA1EF450651339230451AE812E275557F6865B33FA30F29A6D7C9B564FE234336996B06B6E66FE2850913A6D697D01D37756A273C0A4173D8DA8FC6B6AEDBA2C2D00687AEA0C9A3DB900434F5A1CD5A7A9422CCA64360A9EB9BE69532DA9F5B5907EE57DE7F59C392199567FE85B9E0859DC5F9DE6F308A2CE462714FDC61972D66110D96A062F14D1E57E9B23B0548649D0DB27023CD918DEA5C94F4668F58588B102D5CAF4A01B0EE194F484B8D7C0D7322547F7D4281D8ACCE1700FDF6CB113F796031054C27A001ECAA7E5912135F4ACD219322C851A20D936A5A44B9D2FA1913B3A503DB157D1A01596E6F22DAFFE47E60C730453C1B3D76899DFDA351800A28C9EB8E8DF33FC9B96FF5F14B05F7E21E0FAF36929891288B59D9920882D35878744420FC3D7717421B4ED43257CD03FCAD9A04F0DCCFBADCBABB3EBF919CE3C8F15B9E42485049871D4C6F0731AF35C369212D3DE3E9DDF6913F59E481AB2EA1BEBEB14FB039EFE25C93B24D7F354EAC7387B8F8522B2928BB102B274AD658A80A34B4A747A72A0E02E07F99340BA87C223A8C2CBA2AEDF4BEB6685412A72DCB62B7647C910FC192DA738A95D468A578B9B478FD18C1D0D4FA3EE44F5C46EE1B0B68325DD4E399A9C2EB25E16ADA8C3AC8B8136555F5D696A58B19C86D708B217DB3C7C65E68469D99493E13995807F1885637DD40D032C864050DD61A099F5621D536A9F0F4EFD7533D8DB3AB53D817BDE8EA3FB3B68B7AF765834C511220125ACEAF4CF19ACF6994CADFC50B9FD3615E6D1CB98FB6597BDDB8FE2D4743D1AAC0EFF6F5A6C95F984E7C7B2DF366F2CB9AB95A09F1CB51E145DF2C0DB3F7234A91A8A8830AD93AAD1E86FFB9BB82792A7ECCE1172F726878C64EBBCB9073D5AF385055BE8DA80DBEA91AC712CC34F5BFA969312128480C95958578053620C99E53C424B835BBA8DB518FA70BE25D01A52A741D0F179F385FC41BEF2A73BDDC439C149F03612791A5CCAF48BFB5161FF9A9FAA201D110DC47A132740C7857F0FDDD851A196AD6CE566C67C5B7F22DD63B2C3C00E160130F5D4C2CC3F9F81B1DD4BFC13A467CB7F4783AB555479440FFEC023FD7CA0ECDB8DB1D439E856A8F3D9D76273615A29493F69937EEA63FCE785CBA0B6164F5004B9E0E4B7463FDC1B699DE500E916710F4CBB877BCB774A22BC32D9CAB75CC75AFD09E865DB91FEDFF2C97F65DA9E4A7B17EEA75F56141A91FDBAF1F243C8D647F6F76BF44E22CDE5D4CE8F812D44C2E6C37F41EB58CC87E63AC84F8285BEB454630100563F44DB3D22EB79A51C5CAF51787EB1E6F88A4611DEDBC21B61315DCF66DEFD50A00B1C9C8C05D8801CA1C3D6F54083D42606E78C6F90DC0DA5ECA8D1C401CBF8BEFAEF79C0A3F3654736B8906C744658FF1B8A86ED807925942492D8B3B8EA5DF4E1B00EF5163B97060904689C7B68C1497C2072B0FFEA8361B98C814ACC6633A2FA16238311FD0ABF50CCDF24E091859EC64DCB6DAA979516A9B3C09AF7FB69B276D14ED85B9A2FA24DEC71F482ECBE6F08F6EAFBC5C3E552F5180A227BEDAF9603B1B7E3ED23812AB4D234A2410BB20554764E3DD67775FBA247E946CA2DC23129DD9C2DF6C0F21A686EA92F87845C2C8C43DAB8AEDF6F961A58CA05FA852A08D6FC62F0AE6CB6346FE69BDCACFCF9C056254A1F3C0AA2FEA00818BBC4A7FAE6C497A9A701E39BCFAA62A5E0D85D8F9FD44DCA1EBE81EE4E1AEC52A383C036899C9F1DCD2CE32BC01A388AA84CB462786EE23C317E2CAC28FD3BBAE232A91A44475BCFE1B667A83CD6D9AF3C5DAF11B0D29623BFDA30A6BC57ADCE7EA8441CE0A6C09A271DDACB6D37934BCB8188833607B60C1C577993D89A00C8DBEC72881994887C3D76A247D1FB799292F3819C635616F00360DEDB3D54EC67F928C1524FE06C630515BF5D86DCACF740756E744CA8E887A77237BD14F2A9657C46C080F28DBC38C681B683CF48A184A46274CB4E346DEB564A2888EF9B5E87D12A87F9D983E6E2696D90FA917D328A9B364736AF9BD3D251B81F6631F9F738A1B32A08EFE47E94BA9E8A2CCE90378D6CB86AAA087FC0BEDE467CAA01CC92E52CA75624F5E3A3D6911BDE3BC79B7BE73D0A64F125C5820E06E99325D22FFD2FC7878C384917027D0663EDF662E76A5E3D9C815AA01DB7A6BF986C395F5467A7D8BCAED7FEED0FC934715E443A97C2433798B381DC682E68A0977A31C75B457EDA923818CD9D74533E416FD51B286F171BC4251BB05066011950718A789F51796B1D046488A32B0893819D83F8A14CA97011970E831FEFA3F3FC072D2B1C3CC116D250940409AFC98C6D49F8A3B874EB0175D9C0E01553460DDC9590BED949ACDA7516B173D081348E82AE986025FA6D6E0954CADBE1FB65CE4945B40065D0814D517EB2596D599F4D97E8AFC45CA589666D0CB17F7BA632219A048E6D3D18C47CFAC42D007DDD9FE76EA798CE231CE96C95C0603DF61F7FD699B01E18623AFFD4F182833CE0F8E3D766EF0AE72923EE9DF2015F0456C86CCCCD2119E2A4B1C3CEA8504284EAD2C9C000E9608032678CD1F9005AA9551F8FCED6FFFB52BF682464237DA4B1CEC02C2E613D654ED3D3737A6FD4D1FFC4EA30FBB145A563C51960343F3C1A89085071A74109BBFBDD7D92DEED5254F8FBD20110C2ED69E1754323AF4CDAC915A16149D75992849D789357A9164CAAD239ADF50B20B318AEFBA97DF049E1A6D2D9ADADE2A153BBFBCCCBE4864FF9C063676D98A78377E2EFF6B3F865A47374E35B24BDF947B1028498CBF375CCA4ADEEBADB2426F48FF69E39C1CC0D00ED20030ED48F53A67D9190212D7D719797119FB49106D2E65AEF621871C778199C1B0369A522C829C856D26DDB97F28A0979947ECDE9046C1CA119039D5BEB729A7585BCE2AE962EE81CB8D1519A5E5737D35BAFF53CD88081C5A0921D5DCDA97472BF848EF8FFF95ABDFB1779B2ADAD9AA36892007805EE39B60C1C807C15CC21671010E8846FBEDDAF1FA24F491605C10B3DD33A13030E7FB41B418A104AAB8E0AD0CBFFAB2330B7B4C3E9BC15E7D52DBCF58D76254297FCBA6B9F395EB802B9DC4B7EEEEC3BF84F579064514D2943A8D838BC5B733C1BFB48825A887B81605C92481F9AD3973980DDF9BA49DC79B9566D3A01ACD976A1FA2762EF74654F169E4C7BB8410C912D3F3E5335D0AB67414FFF08C3E4E5D295D46049D88CCCADE410B36623E26B49A427AE222590F39EE17944B84DE947113DAFE4ADA06C9A9B5CD2935D83F151A040041904D9A5DD72446C53F0D20BE58C0C28E6C6B79E70E1D1B91002207FD5E80A9C4CBE6B2EE44998DC5C8F1195E67E98AAF8AE36909760AC628D42B6C2E1A519C3F33A5C8E131318EA347A35E9D90A13FBFA2900A82C668AC83EFFD940B93C9FAF800AF7A43F779606DE3A7B074758DE2AAFE4379AD1AD257B200B72F7F887C17BDC7707D3E2E8006629E590D3C144352932C23BF7DD4692FCB504535EC47D8D8C1DB44FBB0115A0AF5BA42C950A33C623DEDAB29D17608560A15363F47C78A9E01F2F72C4B12B72D7F8BC39DEFEEB74D93BFB481FB72D2507BDFE3FE848AC2E02F34239CC5346A7C637B47CF27F37331D638E674E57E871CABB4664746556770C8CB6DF16226AADE123D838D34B882F63254FCBE26416C4FFD1D38293A3F9FB35925E0AF0ED9DF7799A7C6C346842819F894238A8FA119CFC4B981F79865C3A37B1173183F95030F40EEAEBB6B89FE6DB64C7A70C97DAEDDCCC8818EC64992CEFA8EFEEF9D4D3314786846E2787F7C18F987A8E9BD78D5E5AEE5ED9E3AD7DBEE12D1259DFBA0D62FDA8170DCF6FB0883B6F9B87D9132C174F8991EF3F9D211528233C3E2A840EAE14882D3D6D4042430897231E0436DF34040106F4A5890E2CC85169099CDBB3328FD79743A8B6D12B6DD9AA65222B362524FCAF5C26D31A71776207F988F5E261D539C8DD99930076D0C575E47E3E007A5339871767EA53EBA632B633D382867F0C4CED416005BA0E28B727A8FD87A2DC040DA3D0F0CCBD7272A4A0706E25FC87BD4880F78E7C61C1E4AC278101F00E5F90F3955F9DA7D8308AF8B4C6241FF06527A630B44DC8F731C442FBF93F9925C46BBEA4C9F3C72E5164ADA4E87B81DA8F9948319A17A4DEA888642B34C3E5903C59BDE4B7AB746A66FBF3AF83EF42B70BDDFAAFE075CCD44ACA5CC492FBBE5F00937E17F105D98EBBD3718119B139A758F48F2070B316868F0ABE645BE6536E302D4DD508E7190DD5D0F4ED5D9AC7E4662C9663575765C7BD31105CA1776C502A29A2CD7626CE95D2101FEC555E337E7F490D3AFC4F6CC3F73AD6F935C3CE7EEA8D9625C655ECC3CF8E614A09FE6851B39C14EED41938238E1E7E84B5C8B8C23020CC65D042424DD80AF6F2CCD27877F380D24225B1CDD04FBD116BF448C19E3038AAD3BF1A525CD7AB91B6CB53102F5E1991CE4A4EF2D555851A6B5EFE42D04855BE62A9BDAAA35D4672C7652FE36E697994D4AB1EBA5A8EAEBCE7D91E03EE3719523128615BFD04E31921F7D42740B356564876DCBB14A837963440E05F92071D3FFD3706CD09F7E5EDE051B705466734658FA7F5C84615B92A49C17622A2D9D0A3BA603BC28DAFD3E35C9895D88E9CD5D58062727B38A90DA8B3144083EB05A6F730B205ABAA734B87025B01507DA9FE390505A6E75A8252D48CA4E71718BD72BCDB1CE8479E2738DE7605BA50BB4A51C4AC15B764AD684286034E8B83CA997F2779EEB2BD41B4C4701D60FFB3710E217591D15D019E743E5B0B09A95C9CCABB65414B03B1AD819ABA1657421437673B9D70F898B623552C0CE6F3775F8D30267A332BB11CBBDE7CB80BE904F2B6164AF528B207216AE657EE99E1850C0D1BFF855AC992909E05FE3D5B9D8E38375851C9D10A5DC55258C9358DB0A7DE526EC425BE00755E5DE9911FED91C42C4B4749CEBC3C39C5DB9EFE2DE01F2A8127DDB9347471F3499448CC6687C9407AA3031F9A95D7DA1A3B55754E5DC9B98BE6107B0A14267B698D896B198FF4F21B4EAFE4F39D2F05CF02D81C6AF0F22CAA94EBD5F086F28AE8B9F4CBF9B002C1B7109DFF3D9C29B04E57C325B2CE2D523F876DC7321788411D0F86A5A6B9DB89A625CD8EA021E9C3A558686CDBB9EEE3F098BE1FD7406928FBF5BF9767F8353EEE203368AC753E7879FFFC1D99802A5A61DF2AFA2481ED354DCC6A76F04CA1B2B1F03DE824FEBC3A0A2FF02E9199DC962464993D3FE46B24FD0FCEB227B6EF2874D5370B951824006D5DB8304942D479559F058917710CE5B51204B1924ABFF1642DA19D6F5A9ED8909B791B0D8663C8ABCE16137A682F5BB43A0BCB1D85C7F42CE8366C23EED1C5C0658D512984FDD71D245FBFE1DA00F51278D0ECDEC97758502B0C3CA62AFED64727E9DEA05B0383E744A60462F34D86F9C1C950C8A98F514BBC1F8A695580223055B132A28D4458D3652974C461EBF5828FB3EB9CC85EDCCDDA2B6F9AC4FA5E2B3C907F3C752A44FBC6FD7698D0F7594CF7C7B0F42D8986C4BFF95844526B18DB84D353C0065300090F9CAE7CD80D6DC81E49F605970D6BE4183C1F4DE75A58D16841D1B8785CEA997919103CFDFA12289E6021046B55D0E5AAE1C8014BE73031FB05864B3909B314F7BDB9E112B103A349402062D3590EC78923501A0ED1F3311B0D40496322D6653006CEED1F6E83C1C31A0064164486189BD2C606BE1E3E8C9466D40D8E7A6A151768C97A09634DAE9EB01D030A0C217274FC0563471C5EB9B85B3361B2534051BD2FC19CB76B006B2AECD1BDEA49E542232F03D8753CB0E11DD646BA73C5AC90A07D58936F2C18ABF921046CC7DD700251A3F360A402F7F7CB73F5F0129B99CD22C3547AD95306C511DC05A3A11306838E868662D017B91FDFA346AC9330897071A07C66DB7AC9B3D8E62ACC89AE3FB9B8E1CBFE85592B925828989C32DCDB4C62EA4D0A9C7817221AB6ACAF6F058638D9A46012C53458EBF65EC4E929E05B1371D1A54A826BF58CB58B9992B235EED5B8D8215A89FEF6F4A6697B88166239EB13834133350B4B0D0B3BECBB1EB8F743E5D3BD9570EFA1554109412EDEA8A5C5DC282C3B9AB5ADA22CCBFC2CB027F9D8A9CC7B901418D950E9F6C14E21495D10FFA0074DD404BC90E7306A3BB5B9A2D1F492D067BFADB9EDE23E7E9004F7B0E58858553D838864A24B9DED6FDD62E9D95506EB3008C1CD3172E22A0C4D7FC586E515CBB63FE4EF64D82333B819BB0E59AC10534C6822C79DBAD66F058AEEE908F52D48EF6330A828018CA966EB399F457ABF97D4BFB7ABBD77CCCFCF96F26470D407CDCFC8BAB2177E6D231D48FA7C9731C6BF9DA2FAE06D5064A37731A226ACC4DB1F0219EDFB83E5E8DF9F543215BD24E0DF19D4887FD0F0BF127F86D3DE7FA82AE6352637A3E16FCA457FC4D1B96FFB6CB2C64C9D1013DB8127C35C4BD3218190ABA605CC698E15EF77BE542399F5309E45BA43F85BABB68BDCB453FD98A845F84B0FC4D863D53B126A697D4FF736E3ABE7EBE97E778C0826175C1F017FDC04BD2C59349198903B342837FCAD6C95D3D0D64ABF32DFD759AA7481BE9CB48DE0DD381E624330E1419E1FAE1F2F257AA169070AE3F8EE93974D49751EDBE88DA44472A0F628DCB7B14F53EAC5AA6886B4210F68FF1084FBBEBD74C5FDBDD655649039437C18C526BE8DD579C106A9B5A26EE8CE670C4B66F627B066DCF0E9E744C0D264EF8859EEE24BDA90050BF7B6190A4223B70BE4914B5325F77E98D883AFBCE0F034DF7CCFA594727029858F04C43E531E1F0C57AC056D489AA65A19610A701431B70E9FC382389C483D290325D9E07821204C7BA98AB4A73F19E30CA5D332EB9784FE08DFFB73F43ECBEED0AB618C622CA5EF1D14C0EF9A6937FCFAA7238BA9F897FA3404F24830C41EF1D232750925D511EC865AB43B6B6885EEE1F50EE3032AFA967E99DA5CBA402ABD990A22EB539EE5AD43823FFDCF59EAED08B3926B8CAA7C714AEFDF2867882502E8998315614C5764E71B6DCC651DB30435B5DC593BF127924F9DFFEE3ACC478C27C0D250D35585F19607EEF1F88A43F0A723CEA5B23568DA2CD49FBCC28914A48B0B12E9A50D25C4029198DF3591D0584F3305CB350B4953717FC602273D4AEAED95C2256BBE480CE6431E8BAC8F4F2E7306976036D5B7AE5FE8BEAD8B8DAEA480ABCDF64005F32E4B2416662BFFBFADEF71355F292DDD6C7FB2A4AE41CEF7AF1751E82341982D475A652F7CE5178F96797C0147EF3D079729000532276ED0A3A1EC969FBCA5C32F81622F56030A0F119E9A226D39025A867CF4B6BC363B5FB0AD30EAFB8B5DA0A8D2638B5ACDB060C55B68E38771898FA0AEB180A701D8AB8202AEF7F36AF06452683EB8124DC0B8A10E25D1FC0BFDDDEA184311702C0D1BAF95561BD8B58BB9B787BE07F3C1DFFB30E08AD0C80237F8FD9280F49B4817C23F3B96CCD83B2BF9486D402EE9F11DF490AD333847856480950A9C6B32912879112CCCB92AC3AEE87286E00233F5F2C64BC7E00394927195C2B10AE21BF53E5C200F30128D421F359205E8D916EDE41485C54276B2B62759034E141B4F800D2113EBFEE32AD68F6DB875EB901175FA3F82ED63C8D9B11F377C930FC58446ACE04D9A6AE39A14953129D5785AC7CCA69340D7BEB651B3555FCD36D761E64E14AD67325262BB35819C0CEE82F18DCD8072F8D1CCA210D4434BC17FE1617469D6B43E9FF3234DACD32B8A93F7E77A397668F2204D7D4BAC3B6F262195B1E0FF5CD92E16A3C24648861AF105B27285050ABC1AFC70589CA9CD2127B8E39FF02D4BFCC64010F7B21CF4B129B228BD2619E3B3AB81996871295987A14D69D736E341AE11B2172541B5804729647FF26C842A5847FC950DFEFC4EBE6F9549648FAC242FD4FD3354B40E6ED0F90431ECC7B8AA57534F0C60076C65D333B2EFDD1FE5C695338C864961355A8A09A46C327F0BEDAA8A223F00C10918D5CFAD98FA05D2A26B0D4192FC6D07A56E4B1B0A3E21EFA71FA52CD4C08EA81B7974186B566CB64BCAC82F89DB31B6094471EA89F769F8CDC7E61486575A492DC108E400B45D2485B376D64E7C29FAE9056D6D209216C30746BBDD7388E8C6E2FCAB9ECFC874AEDA621964619E560C26751122203B9676D4E9F318CB01565AE227FC45AB5DB884D5494A6AE9FF5CA7B68C458CE14B41CBFE13ABE3273E8D63238F6E3730A5373A06E5E10D3DAB8B897191EE11DAECDF2C8AA72AFCEDCCB924DEB4F940DA430074D85692118CC5528986FC6F976BDDF8F24C656F25151FF1315962C415F66AAAF4CE5904A6428CCAA564C6FD8ABFA3AD6126A32422F9DF17410DF97800C5FC5B541112E6F8A6CDD935597E224CDE9DD918847BA9C5AC330378B6C83E94BB56679908ED4BD6B1696F260C991421A058AA67D4665E16F4E16726E518E7723ED8E701B01B5D22C4BDB99EE7F083CE164DD8069B6AE1724680E78B99040B595971EB531E29A788C0589B62B9BA9E574DFDD4BBD36FC9681B91E581A915BBA82E456AB848B9E3107193B0CFFF05711C6F5B863C584EB3B3E79F8D50DA700277B2883D90A548D07C3A14B520EEAF9D2656EB9A5CE1923394D1B97C7C2800AFD8C885CECCB68C056099584A0A1DF43FA8AFBCADD7A533984FF261838D7E3ED8AE7878E48B5F1E831C0F755DA12A200A4936319971DD8D4FC595664E5A8ACD86286AF5DF987F21566646B9DC7F69B7DC583A96513D0B95C0A9587C46BA0631F5382A1F4E08E016E9F581FFC4C51E4FA906121A301F6DFA12DD6ED701319CC445FAF788BA0F39252D82ED0D9DF4A00C0841EB358B7E92A4F495147290277914897A44877BA49F07A253BB9C38488675C7DB3E1D3B9C04E8797549833BB2E4C223C863364B9D457E61613E48F27EFDE4818492A9351D4B4B9F9F0FC80F6F6D8BDF0B8659D77CDA09175761F9E5A54E711C5A58EA234A31BE4218573A9B9E2180911D151FD5A7DF8D40FD8876E6FA0569532B6C160A07131E6D157025554A28FCCD9FC56565ECB19A2DBB05B31EC3D615E0E671C6FD2AD7388A1D2B05CA28684460C536407675EBFD846404951C584514D4238D26B399480F96E12DD67650513796D3EE3A11741985C9E7F23F216A3A2BE841315ED47B5E630806CE9508E6D327EFC3FC6E68227BA025D880EC1D351D78C91FD831AB2B353AAC8A993E70E41BE393ABDB3563665CFBC92ADF5B5BEA78A9AE86457E9B10D7E0F32286789FA86F2E05D2A0A5A38269D21E99600ED63D1863ECE9A51D3FE1300B9D24502CC09F4D65A88A1336A0678D58D9A6F64F4C27004B0BF3755936FE0CEB574B7A9903D8742FC9596923192EDF3A3C6386C0A0F43FE27DDD92B7B67D362C2D6FCB45FBE6C65A7BDEDFC20E648893A4B23E6696E6FE080101784D8A14B0308B99F7953F7F2950427BFD23E40710AF332AFF8B2CCE704066CE6F87D5CF923DC2D85F0EB126E90152FBF1FC548C5D3D2D37EEB5E5A53EA9D1DF9A815D680814967EC8E7832C0C1C075E399F37DD0F640B64F5D9DD345139343CB970A0A2E405F8060CE380AAF87D8FFCE999BBE540190F3CD7D547FD58598B6F0D01354956DB7A9032EC716F5E124A4338E75F19348D55F3D006958F2D632DAF417B607AFE0CB044A15F6578A3D251D4F38D54AD393B2AB4A29EB2A27517F6C6936472BEE6AEDF6EBC13E5247AE1901F4DE1A5FE372F2A3EAF29872BE95D9D059556BECCA371DA13AFE6793488B19A5A598F995C9E63DCF81FD0CCD992E03291C34596D53633EDEFF511B419182D6DEE09C9BFFED486F00ECDC3D9101AF59BE9125B564AB33740B0DB9A366E2BF2DA3A2B6AB0E3DAF26D85B11F65798DAD385BAB236C98FF8110AB7DDE7A89A0327E8A1D922D52604875D2350CB7762115E797FCC2F964B1F345AF1C6C8382544590241398EBE7A9C2A2E60DD8BF2E1C5242CD897BCD7615470EEA48F8673AFD01A593F1491DC7B63691C8C03B39F25D44C9E5CCB19D713579960844B0EB2BF4AD2554FFD72C4918D36DBFBA9E6D39728151471D77425DE62250DF2A57D1C84C05BFC91043ECFB6DC75DD7F0DBB3FC1D5DC744DFE2B2ECD31FD9A4B5D414EEE283D75F0BFAEC4B3B9A6DA55A3E64B2A189780E4046CDEBA800C3CB916F47B47A24D8587FE627336B659435023EA8DD002F0CA5AA61FA4AF6124F501BF46935FAF97F17157D4CBBFAA663532E87BAA88E45BA0B403D84136708DDD3E2F9F39438CAC8B96A8718962C287AC4F49D6162FC9C712700BF6264C1B8C7AA4BCA49C369FEF2A43E087809D46999C65317F0B4B874F5B0F051CD8F793AE9D0DA30CFB15485D84C541906587F79618C18C143D1A99D764574B589EFDF9F1337C787254E3943DBE89D461292CACBA1FBAD948A7869E4D54E5014D30C77F438022F81B24BAA93C73B93E4EC265E648CC1DD3C3619B612100C4662DDCDE97B4825FA12F5C5E80572F0C4CAD050AD13A2DFD5EF8915DA8582C48FE1BFB53B515A1AFE486B40CB35FCC14DFE980760EF03C74B5A7F600024D6E774AB2C15D634A9C7DDC7BB9305B95F9FC1D7400376B9DA264785F727D1E34277870B5558D535C5CCD0EE1E276C7BD2E0CD5D0CE004C4FD50BB188C197ED8D095B8838121F4D9F56BCE6B74ADC64E2B21FB7B279D08E4BEF8B44EAA575A237F72F88599B2B9D64F4230F2D99AD4F92D0D2A253101C43030E12F0248318B01F89E610A98E4E09BD38E7C0D43B7474AA5B9326CD951B7A62008DF492441ED5394C286E299A646B6C0D3DCA206BE979FF655221E9C9D5922CB086954318316EC0764DB05271C8C741025180E6DC08E2A341BF670D12E7B00AF47088284BE20D60FCD983DD8DAD9E3319DD2FADBBBBC5C6A9723B81EE7736D15E7225E889B4F91448C991EB920BE8ED33918A4902BC57C52B126D942A4F726616E3439DE2CFD0E1F5982018DC8FA6D4AE0196DBB19128BE66B265BCE442FCEAB3ECCFB385E04E468BFA5B5561E12E097425BE7A174B50261376CB5F3673038D7A9F179C2E7AE5AD8617B60BBBB5CAC0A3EE0DE04AEF2FCD3CA054776B9AA8B01D4CAD632B6B36C35955F4A4CE7A5D637E28DDB604D43CEEEADF4C61AD085F86CAB943CF40234F8ED96A8D4B9675794AEA43D43CBB00BF2A2ADD1146904DC0E1A8B37B2753ABCD41146CAA0C1F4FFE1C4D799AC0557B57C586DAC015F964967B787C1E8D47650BF496253C47849891097C2F14D40FCB07E1EC4F39804426822E7D3DBED4DB3B7A670121E7DFD690871031B7A394ED98919D300EBCD661351F23AB465421CEDBDC76780DFF4272DF0A11052DFDB563473C2C1C0FA110B0A2E9EB812FB27B3A8E6DD12F8C70F2902B3AF53B1C1D39C2A248F66056DADAEFEDBF8736714C85B058CB932075F9E1345361F56E6D23527925340049FBCA6094FCB64751EB87BEE6A60ED30445D91392084E976BAB75130672A63169F9EC0AFADED509298B6B75D299A4540531A19BD468D1F36E12EBAB8CC9374779A4F560EEF172ABA1AEA83FB6CBCA5D9CAE4D89227C1580F51888AC1E303F5864027E59DFFFB08D238AC2686779A33F1C4B95B8AA16957A703224561A91CCBF3BAF0B1F47024A773968456A01F4E95DB5B066116F40025E3BD41703D1C87156A246D4D26689AADE43C3ACAEFD47946285F126750EA37E0A34E67A15014F3B1BECC2E47B7E3645CEF2FFEADAB19ED9503B5DE5D882742200A8116BDA160774A29A9D300E6864AC44BB7B8DDD86285B11266E77E7F320D7D27276C50FCCE80EE9924EF67E2D04939ECB46DE61FBE4944D00F7D726903028744AC2AAABE4563C8E8BD4C499D041CD6432A99E839248F94FCA5B572803A9E60267D214C51834A8B07DA9E02A97614040634E6C81FD613704539104E50FE5527430C2DA72FED985D7BFFC869D55EF7890975505603028BC8A5E37C23918CEF0A9AC538FE9BD7F2287DBBA82CACD3B58383906CA3CC7C6D08D0F720E7322EA2317F930905FDE634D7C0FEDDB6B84016685B9E593A6848989A33FFDAE69FB7BCFF03105A6DD60CCAE6C667220FBDE0553A9E690E77FF8F91BCB904BA4241BAEB61F9E2995962640F1A8A373D7DDCC986E66EA919034AFD0795587F3D391CC5C04AC0CE05F53BFDBBC79F00F5B1472C765B61A073C44D1C148095AA8E615BE0665903C5600DCBA1D799FD1D03F64A43015F5A59B9D4A19EE64803DCF25F85E19DD1691A3A18D253EAB28D822947BAF04D4541DC6B4B902BF904A7EE16AB3622B6996C0740190A6447509EC61484E8FC310F890B855F79EF095EF91B646C2CBB4D67469A1A260896F65F0808E919921CFE7185E583A941021784EC98B6EA3B3858B29BCD66821CD31B1E3AD2E8542A00CB934C7D47897E72B342F1627D3713A70A0998990671084BE506370B3CF2A276CF0C20F9FB73E7277FDC2EFE418F5C64EF8B12A9DE73A62F474B5121F5B0D2AAC1FEC4E2A46AC6BA287FC8162FD88258D9C0D186980FC8173056C5C297F275858394A269C5110EC666330D94685700766981070798FB3EDE3E039D26CD4C12425E04886C46196843F9ACED5C8FCC5866EBE11761140D7F5F5507B4AC2D1EEF42F4F9897A0D56F231F9388790935C502BD37221C7DE41799DEE2B3DF7C1B42A0FDCA6DCD7165A26688DFB077E82390FC26A62EDB57130CEB7B5E12E836B71D18F5C92C3B5BD72721E10F8707818C22E6ED225CBE188F25626828E89005AC861AB979B9BA8A86F8079C428D5C5F1F1B9EB0DB61E02E6C0616504B53C2E9AF795564DEFE82DA765818BE17BC4CBD2A444CB9A7F8BA50C22A4926F2CE7E46FE225E49B3F7F9BF19B80469CD615CF109B5AA35ECDCD6CC8DF5541967B3676CE5A123D862492C2998F99610DA1037C5997B71DC09F205CE3B1242A200A8A1231F6493CBA0624823BBC35DF83633726CF8CC1881F6B5573414BA922A5445B2AF06D45BE1991CAA3DC967FA77D627244CD3597609AFCA0E4D4787D052B6DD0E8E90969FB235F92DEDEE4B3A662C742C4D3B551A1B4E620595C0C56A6903022E3511632C01CD03F559650198236536C02FCF2F0EB406D0A3E488AEF9227E80FA8F78C4AAECF79DDB9DBF3BB679D3049C836D9BD07B7938E2F94D707C28966450AB652591B2D95FB2F317FC13B60EB7622828DF3900378F974AC5AFEC9A7643A5FA15B11E5CE323ED4D92B07D66C843E8AFF0F5924CE03D389029740A44A37D5994587F494B578F8CD61861A522249B202C698D0A36DFE2C5960F64DC0601F053885C9AF47A79DE33AD0C5ED4A0143CA5A6DC0641785B3B220117F774F6EEBA9FD39B39C418C1F68FCD035F8B8C7C454B320508383ED38724531EB8B609A4407D320F788D6AF8E438938B2D4ED03F34B79FD9DF08AFD03ACFF184E6DD05FB05856AE3C7C8EDB7E626300F4178A634F583FBFCE484072C4D4587193CC7F5EFF4ED10DD2E8D710CD445A92A23CA1FB4C4A6107CDA87D279C75E7AAD217461A3B01389D56724117D3C9D4C4182AA7FD365BA66D7A0AB7AC660D4287281C3948AB0EA3160388B17A8349FBCC51694ADCBA2C06F19E2C27AB80E53BA8A038F9E7BD47B96DA90DC1D8E6043C62917D11E6574402B4D09FE93225060642192A3223951E0BBCA41C7C93875E347065CD38B17B44D49B72E1BEB016D28BBC32380067DA32124E5F02D9F75F346BA2C23D64534EA59B9C1B58C2EB0273914B40D9C7E08A985B3CBAD61B6A8083EE5A5EC3A04C0125D5EE6B7A74C40E85204147F4D4DF390EBF0392385719731ECCD7F72A8FA2BE0A7C341D4F9DAA5F509D615444A41A4F908937117114026BD5A0C18239A5E0BF8D8C518BCCF2EE23B613363292C6A5883064E04CBDF8A6A3F8A7E435CCF3C206A59EDF7951D1B9EBA24977D7E1A19159A77A05D3A359F6B56AA3B9A50F2874FC3B2665A143FE4078EA577B31EBDB5158C592C16589D943E2043DE6C7BB51DA9DC1ABBFFB54742ECC4A2B73F18B228472CB5C91C7425BC02B11018E0DBA76F192A786F9E139D4372D0DD5CB1C42632DAFA40F6272888292F4E2C3F4A5BC6A2C6E0F9D0A89BFF26EC69DB829FFECF4D1C0A35FCB1AE4B8533A1D5885EA88BDBF23BA3DBEF099BDC9E878117C703762B21D2F4F7AF2715A15894155FB2711BED73CE0E347276F5CE6D135D308E6791A2A0892B0FCE808036B915C70565F9E01F80DE0071FA3C083DC49684F00142DD44EAEDEC46D0AD9141B360AE8B3BBC01271368404D573EFFA978A90CCC2B25AA870E5BE6A4F7F7FB82B85268B4768647E13602BB08E440E082078B9D1DCB360D504CDFC9D658BF4CEBF93852605C2ED1137F28CB06C750C07D1E50A9DAC4299B747D21A691EDB21708C8999CFA240551F07CA9880335C2C9589A937445D7B52DF0F52FEF64BB681C88F04A30CCC4D60AE7C2578EFDA8DA1F4E3BAF4138ED345EFC06E6060C8714FA3300F53F72CDB8FE7195835C1B4243A092E888634B37497DB662B42665DA30209960287627DD37BDBD29098BBC0454080DA10F507646A9923A252E6A0F7B850E4B410EE6C5A87C94366288853732E364A3E61D63F03EEF77265189B046DF71249A9070C120330032B2C53C30B8DC22BB4ADBBDC5B18386FE08B8E058AA543BAEA61314520024F5297604F55EACF8D6E21488E46A1877BEE6FF5196EE575D1BE8BAAFA994530510C63618D301C15F73824AA9108A8A8048147B567CADBDC62235C2A5677C39B2AF3F10DAC4E902CAFC2AF49DD1638A08B7D88A75ECF90E13A11181ABF3ED95ABFC6E5ED224CA4090CF3390A70CCD4784D5C26BF5F25882556A5F15335FECD281E7BC855C6A68C4760093AE5972CA91EE4211E0097716EFE003E6C610F186DF1E457499BADC131796F93B5CAAAA72F8F059F08EFA273EB378C1F9A69B3AF9C4A68FCCB4A412B147FDDF2551D9BD915B1054095730E4E127EDD8A612698A5F71433A876307FAC7269D1CB235275BFA5DE20FE85C4B70275B2719539E243E1104CD30D54BE404FAEB0622529182E81E5D7DC5FA94E25E42089B317CB09A65A05327542C659389DB5E009777233FB1093A845F6AC6A6FD9D2FD46E84C6906E549A8B11222C005A1A02C12746A43C9DED463990A8411D53C74CA0991348D05E03EC040717A620531F94697084E1145699ECFE220806A75C13E39B448B9BA573A0B79CDB17F01C7D17EE08815C33FE9685C3BB20B7E4B32662B24803E9347EF02CF5AA92EFE2560969A43046D3BA58971CB8927C7D0FFBB2C44DADBFD2C2CB2ACA1412B65D74C70B1349EA05FCC5BD66442CE4C00D9AA512F15DBF961A0C47C51816E326EFC38C67686B4D12359D34E6D7CF3847D31ADA6428F6592EF5544BAF30243C8C66CA585815177B9346585CC2A35F6855C5F73A2E3C4AAFB85D2241FD62E8B805BEE870F976279DF1348121BBD696523739871D3B5A918D3CA67C9BF18819D43CC8F15ED2EC9F4503DB33D18BDA2B58A369F0961C308A235C8B6ABEC0777F65141F2DD27263E32BB4A1E8731A586BCAF6444363FE139C39A8B271F022C5AC695672291152DA64B17BAFF27549D720A47D865364EEEB4132B75AF282FA7888DB557C96424AA098824C5FFD8C390FBFCF014861D387BDBDC6A15F370FC98AAF07CB2A7A6CC99444FD072382F368CA9F52CD033EB1AC4250D5B4DAEECFA9D5A79E532A3A10A562BC2249FD14EAAFD3738499675616A52FBB855E3364654108CA9FFD8ABD7B8344E835218732EC54E10B0003E75D4F2A4853A4338CE00E97B0E30F4F44CBF3FC44E86C1F96C1D3AC49AF6FB24E95B77FC88F5D2F316AC05A95B4F74994CA818A60384EA37AB715759F1B7F0BED721A9A6416B7409C50B498E086F10975C0DEF84BE9E41DEF82D646863C8AAB7CB0614FEF0DDFF56D8B4EFE7EB2465D7A59530F3A9CE72F980F0683631A9242CA9B942318F0F73EC6A28AA67CE13783478054CA7F74A0B3F57FF49D6ABA80A12CE139F6DC6F7C1103788F8056E182911E4F15444F9F5A6070CE7C1E724C5546BF9A0A8DE0E973F1A908261292D6DBD58E7AC67A77A26D77E896C2D951A364BEC8F62C963D41297E2E1B6D21C48B14D50985D4B3DF436AB29608D7843F0FA4CA39E2F04D26CECFA82BCA000F62B2C680A031BA45E3894D546FF59F21FB9B4B5FB755FB8E7608F2047C28ACF54FD33CA6C51888F81F62375972D85FE6BA412B54139CCB2699AAA8AE7248B394411CB05A4BEF90C6C5AB3497E1D8A31A88BDF0561BC2AD0620C6470C3458B018C91DD46E94F43CA4C565C29DF81BB58D069427C7EBED421E3268E67D0AE2862EDD4EF9C2ECC34329C159CFB808473950ECEB46F6387EF4499CEF5D6F37C1F83319844A33E78AE44B9FE74C0A77C4DC36CF135DA5FD70727716281956D89FBB66079E61DEA1052D5F634BCC0B26421D090B2C19FABF47C815E7BEEFCA0E0DA2EA4D128F3B44C92ACBF629A272FA73418CA0AA9EEE27C0269A93C013767659D4529E207EDA7E1F013C690389C98A4D02257C0A1F329B15F30B5C52B5930884786CB2411D7BFFF84B1DF0C99CB6990A4F0FC12D17A516EFD0E38BAEA0C9B1DC8806C4C1699182F48E18347E5B8836CBAA0EB538E395C68E8CD835C2A7BA2F82D27A1A70E9FEFF7AEADC4858305F64E3947896D1C4271B7C36E71921397F8B055669E04F3C33D7B7DC925E387950BBDFA014DCA0E0187434161A988A27CCA4D22574AD5FFAA2B673EB5C0BC8641C813DB4425B8A77D5BB25C20876D2AA849EB3C648C483E0407339102F52B83C76CCD0AD1CD21CEEA6DA35A79AD192C978671D6C1C3B5338D8AA87CDF6EFB0969FEA3A7187453AA977AA521B5AA4EF4BECEF019709251859C73769F07990A5D489ABC4395C97706C8F66E7EBE4C576DA685B535895C110FB4CB03EDD8A9BC902232410C3EF013D6AE3FB60A88F2D775396B6C3F15B1F1DAB6DA92DF970920B2995E34BD57B0D6BBDCEE18EF5BAB401EEC2EF0368CCF0C92F6A25462118E8E5023F68912273AB2050917819C5C8B8CB01366F25FC419BFF96DC043BC5100002A6E272BBB6261673CD83C0150990B881F3472D989EB4D7EA604104F9168E6868E9E531B7336B422F83DB9DF2275E66C7B841F12D77D33A51E718E37890210485BB43193D9E4866A2A5E703E7A5063FA42F80C30AC2D694420B581DC8168B8044129CA8810A47BB26617C340294BE9D24C839D3DF410C137A475A2A6C6223F9833ED8C9AC5F90D8DD1D9A3DEB8177C9FEE324711891F986A399E9E68D7730C5B196DD35CDEC8E88ABCD8997FD33DCA4FBC379B767AEA9CC5F5CDA97F4EA123E38CCDDE18001BB148C35601910167AFA749ADD64529481F4A93127DB0E9DEB97241CB5A54ABB13FA0095CA9AC857964C6A02CF4275FD6F55FFAB816F76A52C9C0497AD6910482EDA4F2B9A56DE4E7A1F28');
INSERT INTO "journal" VALUES(8,'01a21e84-6992-7c41-9334-5abd7e14e2c5','2026-11-27 19:38:45.630236','','system','consent.phone','note',0,NULL,'{"event":"01a21e84-6ffd-7e80-8751-a606cc27e7af"}',X'01B999CF3D5B5ADDA8B6D1D45BB23E6A1136BA30D8FAD3D25A2AB037962D');
INSERT INTO "journal" VALUES(9,'01a21e84-6992-7c41-9334-5abd7e14e2c5','2026-11-27 19:38:45.631522','','system','consent.withdrawn','note',0,NULL,'{"event":"01a21e84-6fff-70af-a7ce-bdb8b8a960c8"}',X'3423F7F281F3451BD34ADBB43F3C4D203E225B073722C0EB33E7D0E34F7F');
CREATE TABLE override (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	rule VARCHAR(40) NOT NULL, 
	stops JSON NOT NULL, 
	groups JSON NOT NULL, 
	people JSON NOT NULL, 
	short_by INTEGER, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_override PRIMARY KEY (id), 
	CONSTRAINT fk_override_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE
);
INSERT INTO "override" VALUES('01a21e84-6d61-7879-a5e8-a6880af0a43b','01a21e84-6992-7c41-9334-5abd7e14e2c5','opening.closed','["d1_museum"]','[]','[]',NULL,'','system','seen on the spot','2026-11-27 19:38:44.961796',NULL);
CREATE TABLE partnership (
	id VARCHAR(36) NOT NULL, 
	first_id VARCHAR(36) NOT NULL, 
	second_id VARCHAR(36) NOT NULL, 
	since DATE, 
	note JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_partnership PRIMARY KEY (id), 
	CONSTRAINT fk_partnership_first_id_school FOREIGN KEY(first_id) REFERENCES school (id), 
	CONSTRAINT fk_partnership_second_id_school FOREIGN KEY(second_id) REFERENCES school (id), 
	CONSTRAINT uq_partnership_first_id_second_id UNIQUE (first_id, second_id)
);
INSERT INTO "partnership" VALUES('01a21e84-6bb9-79a8-b718-267573eaf0d0','01a21e84-69b0-7604-81a5-d74ff9ccb0d9','01a21e84-69d1-772d-b1d3-50307e7a7ba7','2026-11-23','{"zh":"结对"}',1);
CREATE TABLE place (
	id VARCHAR(36) NOT NULL, 
	name JSON NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	school_id VARCHAR(36), 
	address VARCHAR(300) NOT NULL, 
	lat DOUBLE, 
	lon DOUBLE, 
	phone VARCHAR(60) NOT NULL, 
	capacity INTEGER, 
	opening JSON NOT NULL, 
	closed_dates JSON NOT NULL, 
	open_dates JSON NOT NULL, 
	booking_days_ahead INTEGER, 
	source VARCHAR(500) NOT NULL, 
	verified_on DATE, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_place PRIMARY KEY (id), 
	CONSTRAINT fk_place_school_id_school FOREIGN KEY(school_id) REFERENCES school (id) ON DELETE SET NULL
);
INSERT INTO "place" VALUES('01a21e84-6a3b-7bdb-8b7c-93f097834820','{"zh":"丹巴县示例小学操场","en":"Playground of Danba Example Primary School"}','school','01a21e84-69b0-7604-81a5-d74ff9ccb0d9','',NULL,NULL,'',600,'[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":390,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a3d-7e4c-88ed-6582ad6268a8','{"zh":"映秀示例餐厅","en":"Example Restaurant, Yingxiu"}','canteen',NULL,'汶川县映秀镇（示例地址）',NULL,NULL,'',80,'[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1200,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4a-7fd0-a718-ceeacb781761','{"zh":"成都博物馆","en":"Chengdu Museum"}','museum',NULL,'成都市青羊区小河街1号',NULL,NULL,'',20000,'[{"days":["tue","wed","thu","fri","sat","sun"],"opens":540,"closes":1080,"last_entry":1020,"valid_from":null,"valid_to":null}]','[]','[]',5,'yanxuelvyou.com/367（转载站，可信度低）：周二至周日 9:00–18:00，17:00 停止入馆，周一闭馆；提前 5 天预约的说法见 xiaoshiping.cn；团体预约办法未查到。行前须向馆方确认。',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4b-7501-a765-817f65d94176','{"zh":"成都示例宾馆","en":"Chengdu Example Hotel"}','hotel',NULL,'成都市青羊区（示例地址）',NULL,NULL,'028-55550100',120,'[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":0,"closes":1440,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4b-7ff1-b6f3-7edd7def14c0','{"zh":"电子科大附小报告厅","en":"Assembly hall of the UESTC school"}','school','01a21e84-69d1-772d-b1d3-50307e7a7ba7','',NULL,NULL,'',300,'[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4b-7ff1-b6f3-7edd7def14c2','{"zh":"电子科大附小创客 VR 教室","en":"Maker VR room of the UESTC school"}','vr_room','01a21e84-69d1-772d-b1d3-50307e7a7ba7','',NULL,NULL,'',30,'[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4c-74d7-a653-50b828fa6c05','{"zh":"成都七中英才学校教学楼","en":"Classrooms of Yingcai School"}','school','01a21e84-69d2-7d74-a76c-a72504d21ffe','',NULL,NULL,'',200,'[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4c-7c50-a785-96daa52793fe','{"zh":"成都七中英才学校食堂","en":"Canteen of Yingcai School"}','canteen','01a21e84-69d2-7d74-a76c-a72504d21ffe','',NULL,NULL,'',400,'[{"days":["mon","tue","wed","thu","fri"],"opens":660,"closes":810,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4c-7f06-ab9d-07d334f20ccc','{"zh":"四川科技馆","en":"Sichuan Science and Technology Museum"}','science_centre',NULL,'成都市青羊区人民中路一段16号',NULL,NULL,'',5000,'[{"days":["tue","wed","thu","fri","sat","sun"],"opens":570,"closes":990,"last_entry":960,"valid_from":null,"valid_to":null}]','[]','[]',3,'各处说法不一：9:20–17:00、16:00 停止入馆（dangaocn.com、chengdudeeptour.com），9:30–16:30（chengdu-expat），周一闭馆；这里取最窄的时段。建议至少提前 3 天预约（chengdudeeptour.com ?p=1165）。行前须向馆方确认。',NULL,1);
INSERT INTO "place" VALUES('01a21e84-6a4c-7f06-ab9d-07d334f20cce','{"zh":"天府广场示例餐厅","en":"Example Restaurant, Tianfu Square"}','canteen',NULL,'成都市青羊区（示例地址）',NULL,NULL,'',100,'[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null}]','[]','[]',NULL,'示例数据，行前须向对方确认 (example, to be confirmed before the trip)',NULL,1);
CREATE TABLE pupil (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_latin VARCHAR(200) NOT NULL, 
	class_name VARCHAR(80) NOT NULL, 
	gender VARCHAR(1), 
	group_key VARCHAR(40) NOT NULL, 
	private BLOB NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_pupil PRIMARY KEY (id), 
	CONSTRAINT fk_pupil_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_pupil_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "pupil" VALUES('01a21e84-6ab8-70ad-91ad-8dbebc715859','01a21e84-6992-7c41-9334-5abd7e14e2c5','p01',0,'云小朵','Yun Xiaoduo','六(1)班','f','stars',X'90ABF019C4CCC540743A6F39E06698397722D00F604D0D149E37B5BAABEDC784D535B45218769E4A47E0EEDB1B2F31D26E0D327FF6AB3B6A09DD3FC40EE1F68B3C5A118C7F3B8201004D5BEC20CE8266EF5AE2BD23875718F314A42A8E15B43DE919D3033E39159CDA8C3F',1);
INSERT INTO "pupil" VALUES('01a21e84-6ab8-7989-a61d-0a3950efaf7b','01a21e84-6992-7c41-9334-5abd7e14e2c5','p02',1,'石小山','Shi Xiaoshan','五(2)班','m','stars',X'AD92828BE2A7C601EC8497C06D9370855A3BB850BCD3C546500D2394985593613442133E3450D891DA2FF226F226577ACDFFC43D379ADAA52F160950529F1738061B441BAA828B55180F32EB2515C04DF04066DDE710E211106E156CAAE8CC5129E222264B64476251675E',1);
INSERT INTO "pupil" VALUES('01a21e84-6ab8-7989-a61d-0a3950efaf7c','01a21e84-6992-7c41-9334-5abd7e14e2c5','p03',2,'溪小鱼','Xi Xiaoyu','六(1)班','f','stars',X'85CF67DFEF74DA48F60A6D84625C855AF5501C5979A48DA2F7674B6CA9BD60D1EB52F0A81233AAB3C0E70AC14E34BC8F8122BB257D8499059811BBF916065BA39D573664E418AED86CA899F9BE90DE301BFDE38EF4157612E0B5CACED60976C15BE906004F0542AAD42DAB262ED286AF1A841A28A2B0F0AF3B06F5B535D220D8E4796CC7ED92C62F65409BC6DF86751AABB3A22912C4FA',1);
INSERT INTO "pupil" VALUES('01a21e84-6ab8-7d07-a367-c89596ce2255','01a21e84-6992-7c41-9334-5abd7e14e2c5','p04',3,'林小鹿','Lin Xiaolu','五(1)班','f','stars',X'A3B1AEBA01751D59C83CA8D550B6BCD2AFBCC20E9FB8077F69F903999AB9A7E12B5DF2AE450CBE36601B68750C3C82BCA4B003E667C8509C543F1E2B7A7A381ABE93F912CDE70C0449F28FDD80D9AD7AFD14004B4F56BB052AFD88CB60C4627E2D0C2E6BFDBA85BC205406BAFAB4BD2C74B11C6A96FA81690BEA97E74C7E9E0D613B807ACCB779D08090A1B059B16342716A97989826531637BD59CB4A893BD6FECE6648176C4D93AE78B3C6AD196978A166902562D28A9FF62A4EEA061B6AC1AC739CB54BC22A2C8EFD099DF64DD0CDE7701B304FD90BF8BF1073C68D6AC1402589CEC44930C939',1);
CREATE TABLE rollcall_carry (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	device_id VARCHAR(36) NOT NULL, 
	taken_at DATETIME NOT NULL, 
	CONSTRAINT pk_rollcall_carry PRIMARY KEY (id), 
	CONSTRAINT fk_rollcall_carry_device_id_rollcall_device FOREIGN KEY(device_id) REFERENCES rollcall_device (id) ON DELETE CASCADE, 
	CONSTRAINT fk_rollcall_carry_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_rollcall_carry_trip_id_device_id UNIQUE (trip_id, device_id)
);
INSERT INTO "rollcall_carry" VALUES('01a21e84-7142-7ed1-84bd-bddb91c44f50','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-70b5-70a9-9bba-05aae86f0aba','2026-11-23 04:00:00.000000');
CREATE TABLE rollcall_device (
	id VARCHAR(36) NOT NULL, 
	user_id VARCHAR(36) NOT NULL, 
	sign_in_id VARCHAR(36) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	enrolled_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	forked_from VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_rollcall_device PRIMARY KEY (id), 
	CONSTRAINT fk_rollcall_device_user_id_user_account FOREIGN KEY(user_id) REFERENCES user_account (id) ON DELETE CASCADE
);
INSERT INTO "rollcall_device" VALUES('01a21e84-70b5-70a9-9bba-05aae86f0aba','01a21e84-6b65-7935-96aa-d835e5a9fe80','','phone','2026-11-27 19:38:45.814744','2026-11-23 04:00:00.000000',NULL,'');
CREATE TABLE rollcall_event (
	number INTEGER NOT NULL, 
	event VARCHAR(32) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	dev VARCHAR(64) NOT NULL, 
	seq INTEGER NOT NULL, 
	trip_id VARCHAR(64) NOT NULL, 
	device_id VARCHAR(36) NOT NULL, 
	counts BOOLEAN NOT NULL, 
	received_at DATETIME NOT NULL, 
	body BLOB, 
	CONSTRAINT pk_rollcall_event PRIMARY KEY (number), 
	CONSTRAINT uq_rollcall_event_event_sha256 UNIQUE (event, sha256)
);
INSERT INTO "rollcall_event" VALUES(1,'4bfdf46c01fe7023ab8d45885bccc5b2','052774f5a3d2e30d5993754a0a21d321c3d3e955d4804d84e8a33b9e45d0ab10','01a21e84-70b5-70a9-9bba-05aae86f0aba',1,'01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-70b5-70a9-9bba-05aae86f0aba',1,'2026-11-23 04:00:00.000000',X'FB5650D97102286C0C6174E56672841B12EA34C71BAD0B9052C4B1C68918E892A04B8EF93D0AC23CD7104A06E3663FE22688237AFE26766FE30891951AB203A30308714D978AEA9E020D7C3F408ADE86377C8F26798C95B93124769A65BE774AEA3C3759E2C027E28FAB8C6BFD869F584502DD00E7D1D096035D4809E1EC22DFA2AD2B29A327331761F870EEB5752DF88F98E3E1E8D9BE029116E1F840A3E1D8ED75B86DFD53542EE7262040BE8DFF1982A35C53098191CECA1FC42D9CF58928B0B1B23FB29BB5D6C9C66695FC2B647855956C139511BBE955E695A4D4D25249C9A1D9D51E25A925B7C1FB995E0B87482B6DE269457CA00CAF06217AA7E05F162815B17C63BC4D73077CFC43780555267F42BE6FC424D9449537BB557BFD2BDB87BFAE9094BDEEF67C4C2A448A1112A27D384868331CA5E0244C226DEBD7E19EC38D90A0F1AEBEF4E2C957');
INSERT INTO "rollcall_event" VALUES(2,'ff834f837d97857f31e7dd591b7540b7','c91806b47ef5612b94864851fe7d2f526353ecf85271de405c5dc1e186053256','01a21e84-70b5-70a9-9bba-05aae86f0aba',2,'01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-70b5-70a9-9bba-05aae86f0aba',1,'2026-11-23 04:00:00.000000',X'F90D809F35E3371E0ACA84FF8253FD587BFAF3AD628A8D0069FDF4A228BF6552F5A0397CFBB8262A34DCD5FAF834EAFC5CF91A85182FF8E5444E4A1E9B7A4D458E4AB8D95585F03F569EF6A112C0C7AF600B17A096AC1BC51DB7F4A1627EA52B020E04C54823524955A541BCCA246801A2655F7D8438957865D3706C10B20FC8F0C714BC8DCE36FD3E56C2B0C68D490FB8DBC4ABC345B3762B2321D2DF583AF4549630FF146BDEF08DD86F6E1A82B874E6B68F91D93BA5D4922424C68F6812B4A920438CCC749BBC4A4F0E6ADFCAF0A8903D0BB25CDDB9927D8F70D4E90490F6BE4B96B02ABE94D0F7E319F7AFED79BF799C7DE7CC707E83DBA3196537FA15E66AF99E41AC072726E56F6F90966A3BB0BABF44CC9A53FF97561F514A12D11389158A4250F06FA64DBF5AE7CEEEB9D79A6FA9BF5173D992629905B1D0FD0A8C9CD8B3B6D4135F8AAA421D1A');
INSERT INTO "rollcall_event" VALUES(3,'257689b115d319ff56725052d97586fc','ee66b99a8d16bc86f5af015c42bca34e143a581e4b4045621f3c6f52aa6111bc','01a21e84-70b5-70a9-9bba-05aae86f0aba',3,'01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-70b5-70a9-9bba-05aae86f0aba',1,'2026-11-23 04:00:00.000000',X'AF871A7227EA3B8CDF3438D62BE167B57DCD87E8E7E94191D1FE9ED4F16BB87BBD4FCC2E599EFB2E87EBE705AEA1BEBD5E1657EC71214867023AF46C97B00B4560B80FD4858FC1B53E76EB90DC406F0DE57F64430A0B6CD4F4A1751571FC94BD2F369937D949192D1BEA23C1048901E84A2BEBC4ED02BDC1827245B9067B70D0FCB3A7895D2B0B8560D127514C268DEEDB1F6B16336B10493996DCF5532BBAD4727E76D3EE2FEF21F6ED8EF0E2F9D63EE35917494E35981991B34A19A1D66604C1425C299E8FF5FAF4F4AE69FF362690E08086395D6291F7076119D3929CF31DD50CC34E215BF2D88DCEA0BEC168179F031CF98E676B1B9DD410B575EA6D3231F171BB6A9B72E37BBC85FAC99D50C1FC414E4B784C4AC7FF510E813F85955F0A136BBE8137FF2319C4B8BDAC7CE46B355EB5BE42AAEC777C25D7A2BC653D89100A5D705D6D59755A3481D6');
INSERT INTO "rollcall_event" VALUES(4,'6cd6855a0ea84c91dc62f7f647aa0828','173119ef761091e1a8a172aa853aa7a39fddb9ba0c93179562b4053954cc0d4c','01a21e84-70b5-70a9-9bba-05aae86f0aba',4,'01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-70b5-70a9-9bba-05aae86f0aba',1,'2026-11-23 04:00:00.000000',X'8A11D00B5BCE03454A7683B6F5221881812A304AA5F9D74037E3F4EC5AD1CDB49CF1CB3EA40CEADBC3F9AE7587A15AE7402B2ECFDACBDA884F348D9E183845347931EE43A673FA8351A5970F79DA5202DE08C5E33244681401E88409C7219DC6C66BC05D0178D53B557E923A8E84A4C558A3387F1EF7DC50F21CA619A198EED896C82F6565B0444DD806E05C7CB2D15F1145A91818CB5A3CBF1B890CE7DD37A6373583100042E4268633806191C26D76A91960FC910756778207876E3CEFD382BCAEF3618E68F3310CEC3F4D8AAE51217B10BB85E8383F26918242CE700228416F8F4072582B16590F2CA1E0DEEC4E00C5B76DF91581477916E7F256A8BD425E188FBF7C3979AA6571F7ED84918F0DF5A17D137FF8534C702BB2F7104ADB767F0C0A926F4BA85B23702D8C6BB61B8E161AA55210453FA795478EFA605DC501483388684404742014EE2934');
CREATE TABLE rotation (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	stop_key VARCHAR(40) NOT NULL, 
	arrangement JSON NOT NULL, 
	board BLOB, 
	beat INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_rotation PRIMARY KEY (id), 
	CONSTRAINT fk_rotation_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_rotation_trip_id_stop_key UNIQUE (trip_id, stop_key)
);
INSERT INTO "rotation" VALUES('01a21e84-6d85-7992-982f-0d2c74ce08d6','01a21e84-6992-7c41-9334-5abd7e14e2c5','d2_vr','{"seed":0,"rest":null,"sticky":false,"stations":[],"pins":[],"locked":[],"copies":[]}',NULL,0,1);
CREATE TABLE rule_setting (
	rule VARCHAR(40) NOT NULL, 
	setting JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_rule_setting PRIMARY KEY (rule)
);
INSERT INTO "rule_setting" VALUES('travel.tight','{"figures":{},"off":true,"reason":"a test","source":"","verified_on":null}',1);
CREATE TABLE scan (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	at DATETIME NOT NULL, 
	job_id VARCHAR(36) NOT NULL, 
	files JSON NOT NULL, 
	undone_at DATETIME, 
	CONSTRAINT pk_scan PRIMARY KEY (id), 
	CONSTRAINT fk_scan_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE
);
INSERT INTO "scan" VALUES('01a21e84-6f9d-7c96-8a2e-30bbb43921f1','01a21e84-6992-7c41-9334-5abd7e14e2c5','','王老师','2026-11-27 19:38:45.536133','','[{"name":"one.pdf","stored":"s1","size":1000,"pages":1,"done":true,"message":"","values":{}}]',NULL);
CREATE TABLE scan_decision (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	page_id VARCHAR(36) NOT NULL, 
	field VARCHAR(40) NOT NULL, 
	value BLOB NOT NULL, 
	"before" BLOB NOT NULL, 
	by_id VARCHAR(36) NOT NULL, 
	by_name VARCHAR(120) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_scan_decision PRIMARY KEY (id), 
	CONSTRAINT fk_scan_decision_page_id_scan_page FOREIGN KEY(page_id) REFERENCES scan_page (id) ON DELETE CASCADE, 
	CONSTRAINT fk_scan_decision_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE
);
INSERT INTO "scan_decision" VALUES('01a21e84-6fa2-7ccd-96e5-337cf021de68','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6fa1-739d-ad85-a5d3ef366bda','consent',X'F44EA5DA7A68D8833810F67617918D1300A600DED79C1D73E8D7A4D1539377066C',X'E298965735B832BB6115EA90AE7CB2EAACA89232511EBC199D688DD510FE68E1526456','','王老师','2026-11-27 19:38:45.538807');
CREATE TABLE scan_page (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	scan_id VARCHAR(36) NOT NULL, 
	file INTEGER NOT NULL, 
	file_name VARCHAR(200) NOT NULL, 
	page INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	form_id VARCHAR(36), 
	pupil_id VARCHAR(36), 
	side VARCHAR(1) NOT NULL, 
	form_version INTEGER, 
	asked JSON NOT NULL, 
	rotation INTEGER NOT NULL, 
	flat BOOLEAN NOT NULL, 
	black_and_white BOOLEAN NOT NULL, 
	reader INTEGER NOT NULL, 
	reading BLOB NOT NULL, 
	measures JSON NOT NULL, 
	CONSTRAINT pk_scan_page PRIMARY KEY (id), 
	CONSTRAINT fk_scan_page_form_id_form FOREIGN KEY(form_id) REFERENCES form (id) ON DELETE SET NULL, 
	CONSTRAINT fk_scan_page_pupil_id_pupil FOREIGN KEY(pupil_id) REFERENCES pupil (id) ON DELETE SET NULL, 
	CONSTRAINT fk_scan_page_scan_id_scan FOREIGN KEY(scan_id) REFERENCES scan (id) ON DELETE CASCADE, 
	CONSTRAINT fk_scan_page_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_scan_page_scan_id_file_page UNIQUE (scan_id, file, page)
);
INSERT INTO "scan_page" VALUES('01a21e84-6fa1-739d-ad85-a5d3ef366bda','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6f9d-7c96-8a2e-30bbb43921f1',0,'one.pdf',0,'2026-11-27 19:38:45.537851','0000000000000000000000000000000000000000000000000000000000000000','form','filed','','01a21e84-6f7c-7c71-b44c-cc866f42ea86','01a21e84-6ab8-70ad-91ad-8dbebc715859','2',1,'["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]',0,0,0,1,X'7BD4D59B8F70FFF007906BCD7AE15B8D83A92720E658C1E2B2525C4875D1E6AEB02D5B0D27FBB8A7707CB0B17BE284F54B220FCBCA163D01E670AF3857A092E176075D7DBB0D59C9DF6F41C7182A','{}');
CREATE TABLE scan_picture (
	page_id VARCHAR(36) NOT NULL, 
	picture BLOB NOT NULL, 
	CONSTRAINT pk_scan_picture PRIMARY KEY (page_id), 
	CONSTRAINT fk_scan_picture_page_id_scan_page FOREIGN KEY(page_id) REFERENCES scan_page (id) ON DELETE CASCADE
);
INSERT INTO "scan_picture" VALUES('01a21e84-6fa1-739d-ad85-a5d3ef366bda',X'9C7F205E4917DCCB88BA7A432898AE4614CD07DB918CD6E74B475BB781759956C5705320D7');
CREATE TABLE school (
	id VARCHAR(36) NOT NULL, 
	name JSON NOT NULL, 
	address VARCHAR(300) NOT NULL, 
	phone VARCHAR(60) NOT NULL, 
	contact VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_school PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('01a21e84-69b0-7604-81a5-d74ff9ccb0d9','{"zh":"丹巴县示例小学","en":"Danba Example Primary School"}','四川省甘孜藏族自治州丹巴县（示例地址）','0836-5550101','',1);
INSERT INTO "school" VALUES('01a21e84-69d1-772d-b1d3-50307e7a7ba7','{"zh":"电子科技大学附属实验小学","en":"Experimental Primary School Affiliated to UESTC"}','成都市成华区','','信息技术组（联系人待确认）',1);
INSERT INTO "school" VALUES('01a21e84-69d2-7d74-a76c-a72504d21ffe','{"zh":"成都七中英才学校","en":"Chengdu No. 7 Yingcai School"}','成都市成华区','','教务处（联系人待确认）',1);
CREATE TABLE setting (
	name VARCHAR(40) NOT NULL, 
	value BLOB NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('database_id',X'CF784E274D7EB698DA254DDCE0149F96863C4BCFEB02BB5739606A827B9FEDF58C43BB51B157E86DB9BCF8819162856CAC70A6926F4B2D95F80DDD84BD6F508F706E');
INSERT INTO "setting" VALUES('wifi',X'9ADDAD8E2F955B7759071A8AFDD4CDF028B56D20C2D0377243A2C6EA531DB70309A572D0BEBEB35C8223AA3CB2F0467DA798E6D44135EDABA4F3A80F1CFEE836A9EA9A8945009C571C536ED56594EAC1D245');
INSERT INTO "setting" VALUES('backup_safe',X'D8FC77759307B76E46242A5D7E7AD86EF2505F68B231DE70F3429AF34F065155B071FBA4D39413F88E76F41F4F3BB10D13E88B508DCA03C903A3E2CDEF039A5500D2A885CB03');
CREATE TABLE share (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	token VARCHAR(16) NOT NULL, 
	scope VARCHAR(10) NOT NULL, 
	group_key VARCHAR(40) NOT NULL, 
	day DATE, 
	created_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	shows_phone BOOLEAN NOT NULL, 
	CONSTRAINT pk_share PRIMARY KEY (id), 
	CONSTRAINT fk_share_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_share_token UNIQUE (token)
);
INSERT INTO "share" VALUES('01a21e84-6ea3-7044-9e66-1656e89020f6','01a21e84-6992-7c41-9334-5abd7e14e2c5','D0X371CBNA0F736M','trip','',NULL,'2026-11-27 19:38:45.284240',NULL,1);
INSERT INTO "share" VALUES('01a21e84-6ea3-75ca-bcc3-168a1beb462e','01a21e84-6992-7c41-9334-5abd7e14e2c5','9642ACHF3P9298J3','group','stars',NULL,'2026-11-27 19:38:45.284245',NULL,1);
INSERT INTO "share" VALUES('01a21e84-6ea3-79da-b2bf-ef7b4f0bb4b6','01a21e84-6992-7c41-9334-5abd7e14e2c5','R4PXJ2J7GHWTJ6P2','group','makers',NULL,'2026-11-27 19:38:45.284245',NULL,1);
INSERT INTO "share" VALUES('01a21e84-6ea3-7ad4-bbf9-956a1070a9bb','01a21e84-6992-7c41-9334-5abd7e14e2c5','BD0PNR80N8H24DSK','group','lab',NULL,'2026-11-27 19:38:45.284246',NULL,1);
CREATE TABLE sign_in (
	id VARCHAR(36) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	user_id VARCHAR(36) NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	address VARCHAR(64) NOT NULL, 
	agent VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_user_id_user_account FOREIGN KEY(user_id) REFERENCES user_account (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES('01a21e84-6b68-7345-96e4-0810707fcf3e','18ca523acd5200572a0d6e9456b357fe2f8206001486af4416868a4b475311a6','01a21e84-6b65-7935-96aa-d835e5a9fe80','2026-11-23 04:00:00.000000','2026-11-23 04:00:00.000000','2026-12-02 04:00:00.000000','192.168.1.9','Chrome');
CREATE TABLE sign_in_link (
	id VARCHAR(36) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	purpose VARCHAR(10) NOT NULL, 
	user_id VARCHAR(36), 
	role VARCHAR(20) NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_link_user_id_user_account FOREIGN KEY(user_id) REFERENCES user_account (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_link_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in_link" VALUES('01a21e84-6ba8-72bd-a4fd-9e26b17a6b55','ddc31b8e220d11cc972d3e1218b7636063634065faed3361620f172de7205cfc','invite',NULL,'viewer','2026-11-23 04:00:00.000000','2026-11-26 04:00:00.000000',NULL);
CREATE TABLE stop (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	date DATE NOT NULL, 
	starts INTEGER NOT NULL, 
	ends INTEGER, 
	kind VARCHAR(10) NOT NULL, 
	title JSON NOT NULL, 
	place_key VARCHAR(40) NOT NULL, 
	groups JSON NOT NULL, 
	adults JSON NOT NULL, 
	people INTEGER, 
	meeting_point JSON NOT NULL, 
	bring JSON NOT NULL, 
	task JSON NOT NULL, 
	host_contact VARCHAR(200) NOT NULL, 
	booking VARCHAR(10) NOT NULL, 
	mode VARCHAR(10), 
	drivers JSON NOT NULL, 
	rest_stops JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_stop PRIMARY KEY (id), 
	CONSTRAINT fk_stop_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_stop_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "stop" VALUES('01a21e84-6b1b-7865-9985-51add6bd5f1d','01a21e84-6992-7c41-9334-5abd7e14e2c5','d1_museum',0,'2026-12-07',860,950,'visit','{"zh":"参观成都博物馆","en":"Chengdu Museum"}','cd_museum','[]','[]',NULL,'{"zh":"一楼大厅服务台前","en":"At the desk in the ground-floor hall"}','{"zh":"笔和研学手册","en":"Pen and study book"}','{"zh":"找一件汉代的文物，画下来，写出它的用途。","en":"Find one object of the Han dynasty, draw it and write what it was for."}','','confirmed',NULL,'[]','[]',1);
INSERT INTO "stop" VALUES('01a21e84-6b1c-7504-8b86-6bf22d645851','01a21e84-6992-7c41-9334-5abd7e14e2c5','d2_vr',1,'2026-12-08',580,715,'vr','{"zh":"创客 VR：观宇宙、做 3D、玩化学","en":"Maker VR: universe, 3D models, chemistry"}','uestc_vr','[]','[]',NULL,'{}','{"zh":"眼镜戴好防滑绳；长发扎起来","en":"Glasses on a cord; long hair tied back"}','{"zh":"等候时做 VR 观察员：记下同伴看到了什么，感到不适马上举手。","en":"While you wait you are a VR observer: note what your partner sees; raise your hand at once if anyone feels unwell."}','信息技术组（联系人待确认）','confirmed',NULL,'[]','[]',1);
INSERT INTO "stop" VALUES('01a21e84-6b1c-79eb-b113-08bbeebe56fd','01a21e84-6992-7c41-9334-5abd7e14e2c5','d3_science',2,'2026-12-09',570,680,'visit','{"zh":"参观四川科技馆","en":"Sichuan Science and Technology Museum"}','sc_museum','[]','[]',NULL,'{"zh":"正门广场集合，按小组入馆","en":"Square at the main door; go in by groups"}','{"zh":"水壶（不带食物和一次性杯子入馆）","en":"Water bottle (no food or one-off cups inside)"}','{"zh":"选一件展品，弄懂它的原理，回校讲给同学听。","en":"Choose one exhibit, find out how it works and explain it at school."}','','requested',NULL,'[]','[]',1);
CREATE TABLE travel (
	id VARCHAR(36) NOT NULL, 
	origin_id VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, 
	minutes INTEGER NOT NULL, 
	mode VARCHAR(10), 
	both_ways BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_travel PRIMARY KEY (id), 
	CONSTRAINT fk_travel_destination_id_place FOREIGN KEY(destination_id) REFERENCES place (id) ON DELETE CASCADE, 
	CONSTRAINT fk_travel_origin_id_place FOREIGN KEY(origin_id) REFERENCES place (id) ON DELETE CASCADE, 
	CONSTRAINT uq_travel_origin_id_destination_id UNIQUE (origin_id, destination_id)
);
INSERT INTO "travel" VALUES('01a21e84-6a63-7e50-a5e0-2c9bffc4114c','01a21e84-6a3b-7bdb-8b7c-93f097834820','01a21e84-6a3d-7e4c-88ed-6582ad6268a8',265,'coach',1,1);
INSERT INTO "travel" VALUES('01a21e84-6a64-755c-bc67-9147d9fd0d23','01a21e84-6a3d-7e4c-88ed-6582ad6268a8','01a21e84-6a4a-7fd0-a718-ceeacb781761',90,'coach',1,1);
INSERT INTO "travel" VALUES('01a21e84-6a64-7a57-bc44-3ae7af3d1447','01a21e84-6a4a-7fd0-a718-ceeacb781761','01a21e84-6a4b-7501-a765-817f65d94176',20,'coach',1,1);
CREATE TABLE trip (
	id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	title JSON NOT NULL, 
	purpose JSON NOT NULL, 
	zone VARCHAR(60) NOT NULL, 
	starts DATE NOT NULL, 
	ends DATE NOT NULL, 
	languages JSON NOT NULL, 
	sending_school VARCHAR(40) NOT NULL, 
	emergency_phone VARCHAR(60) NOT NULL, 
	operator JSON NOT NULL, 
	budget JSON NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	insurance JSON NOT NULL, 
	stay_behind JSON NOT NULL, 
	delete_on DATE, 
	rules JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	purged_at DATETIME, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_trip PRIMARY KEY (id), 
	CONSTRAINT uq_trip_key UNIQUE ("key")
);
INSERT INTO "trip" VALUES('01a21e84-6992-7c41-9334-5abd7e14e2c5','danba-chengdu','{"zh":"丹巴学生成都三日研学","en":"Danba pupils: three days in Chengdu"}','{"zh":"走进结对学校，与成都的同学同上一堂课、同吃一顿饭；用 VR 观察宇宙、制作 3D 作品、做化学小实验；参观四川科技馆和成都博物馆。","en":"Visit the partner schools, share lessons and lunch with pupils of Chengdu; observe the universe, make 3D models and do small chemistry experiments in VR; see the Sichuan Science and Technology Museum and the Chengdu Museum."}','Asia/Shanghai','2026-12-07','2026-12-09','["zh","en"]','danba','0836-5550100','{}','[{"item":{"zh":"大巴往返及市内用车","en":"Coach there and back and in the city"},"amount":9000.0,"per":"trip"},{"item":{"zh":"住宿两晚","en":"Two nights at the hotel"},"amount":160.0,"per":"pupil"},{"item":{"zh":"餐费","en":"Meals"},"amount":150.0,"per":"pupil"},{"item":{"zh":"意外伤害保险","en":"Accident insurance"},"amount":15.0,"per":"pupil"},{"item":{"zh":"场馆门票（免费）","en":"Museum tickets (free)"},"amount":0.0,"per":"pupil"}]','CNY','{"zh":"全体师生投保研学旅行意外伤害险；学校投保校方责任险。（示例，保单号行前填写）","en":"Accident cover for all pupils and adults; the school holds liability cover. (Example; add the policy numbers before the trip.)"}','{"zh":"不参加的学生留校，由年级组老师照看，照常上课。","en":"Pupils who do not take part stay at school in the care of their year''s teachers and have lessons as usual."}','2027-03-08','{}','2026-11-27 19:38:44.013907',NULL,1);
CREATE TABLE trip_group (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	name JSON NOT NULL, 
	colour VARCHAR(30) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_trip_group PRIMARY KEY (id), 
	CONSTRAINT fk_trip_group_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_trip_group_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "trip_group" VALUES('01a21e84-6ab6-7fb5-a539-3b94baa7d2fc','01a21e84-6992-7c41-9334-5abd7e14e2c5','stars',0,'{"zh":"观星组","en":"Stargazers"}','teal',1);
INSERT INTO "trip_group" VALUES('01a21e84-6ab6-7fb5-a539-3b94baa7d2fd','01a21e84-6992-7c41-9334-5abd7e14e2c5','makers',1,'{"zh":"创客组","en":"Makers"}','amber',1);
INSERT INTO "trip_group" VALUES('01a21e84-6ab6-7fb5-a539-3b94baa7d2fe','01a21e84-6992-7c41-9334-5abd7e14e2c5','lab',2,'{"zh":"实验组","en":"Lab"}','violet',1);
CREATE TABLE trip_headset (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	headset_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_trip_headset PRIMARY KEY (id), 
	CONSTRAINT fk_trip_headset_headset_id_headset FOREIGN KEY(headset_id) REFERENCES headset (id), 
	CONSTRAINT fk_trip_headset_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_trip_headset_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "trip_headset" VALUES('01a21e84-6a84-7e78-a3ae-33c0b9d1fc74','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a83-7c35-a84a-43d401a8b191','pico',0);
CREATE TABLE trip_member (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	user_id VARCHAR(36) NOT NULL, 
	membership VARCHAR(10) NOT NULL, 
	CONSTRAINT pk_trip_member PRIMARY KEY (id), 
	CONSTRAINT fk_trip_member_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT fk_trip_member_user_id_user_account FOREIGN KEY(user_id) REFERENCES user_account (id) ON DELETE CASCADE, 
	CONSTRAINT uq_trip_member_trip_id_user_id UNIQUE (trip_id, user_id)
);
INSERT INTO "trip_member" VALUES('01a21e84-6b67-7da5-a801-b5fabb80e14b','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6b65-7935-96aa-d835e5a9fe80','editor');
CREATE TABLE trip_place (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	place_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_trip_place PRIMARY KEY (id), 
	CONSTRAINT fk_trip_place_place_id_place FOREIGN KEY(place_id) REFERENCES place (id), 
	CONSTRAINT fk_trip_place_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_trip_place_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "trip_place" VALUES('01a21e84-6a4a-7466-b8c0-fe9d8f46ad3f','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a3b-7bdb-8b7c-93f097834820','danba_school',0);
INSERT INTO "trip_place" VALUES('01a21e84-6a4b-7501-a765-817f65d94175','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a3d-7e4c-88ed-6582ad6268a8','yingxiu',1);
INSERT INTO "trip_place" VALUES('01a21e84-6a4b-7ff1-b6f3-7edd7def14bf','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4a-7fd0-a718-ceeacb781761','cd_museum',2);
INSERT INTO "trip_place" VALUES('01a21e84-6a4b-7ff1-b6f3-7edd7def14c1','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4b-7501-a765-817f65d94176','hotel',3);
INSERT INTO "trip_place" VALUES('01a21e84-6a4c-74d7-a653-50b828fa6c04','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4b-7ff1-b6f3-7edd7def14c0','uestc_hall',4);
INSERT INTO "trip_place" VALUES('01a21e84-6a4c-7c50-a785-96daa52793fd','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4b-7ff1-b6f3-7edd7def14c2','uestc_vr',5);
INSERT INTO "trip_place" VALUES('01a21e84-6a4c-7c50-a785-96daa52793ff','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4c-74d7-a653-50b828fa6c05','yingcai_school',6);
INSERT INTO "trip_place" VALUES('01a21e84-6a4c-7f06-ab9d-07d334f20ccd','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4c-7c50-a785-96daa52793fe','yingcai_canteen',7);
INSERT INTO "trip_place" VALUES('01a21e84-6a4d-7b82-9557-95c61419d1e0','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4c-7f06-ab9d-07d334f20ccc','sc_museum',8);
INSERT INTO "trip_place" VALUES('01a21e84-6a61-70a2-86c7-7447187f86a3','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-6a4c-7f06-ab9d-07d334f20cce','lunch_wed',9);
CREATE TABLE trip_school (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	school_id VARCHAR(36) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	role VARCHAR(10) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_trip_school PRIMARY KEY (id), 
	CONSTRAINT fk_trip_school_school_id_school FOREIGN KEY(school_id) REFERENCES school (id), 
	CONSTRAINT fk_trip_school_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_trip_school_trip_id_key UNIQUE (trip_id, "key")
);
INSERT INTO "trip_school" VALUES('01a21e84-69d2-7165-8f49-34949960d6d8','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-69b0-7604-81a5-d74ff9ccb0d9','danba','sending',0);
INSERT INTO "trip_school" VALUES('01a21e84-69d2-7d74-a76c-a72504d21fff','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-69d1-772d-b1d3-50307e7a7ba7','uestc','host',1);
INSERT INTO "trip_school" VALUES('01a21e84-69d3-7988-bcbe-b4fde7a14269','01a21e84-6992-7c41-9334-5abd7e14e2c5','01a21e84-69d2-7d74-a76c-a72504d21ffe','yingcai','host',2);
CREATE TABLE user_account (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	display_name VARCHAR(120) NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	active BOOLEAN NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	created_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_user_account PRIMARY KEY (id), 
	CONSTRAINT uq_user_account_name UNIQUE (name)
);
INSERT INTO "user_account" VALUES('01a21e84-6b65-7935-96aa-d835e5a9fe80','wang','王老师','-','teacher',1,'','2026-11-27 19:38:44.454003',1);
CREATE TABLE vr_visit (
	id VARCHAR(36) NOT NULL, 
	trip_id VARCHAR(36) NOT NULL, 
	stop_key VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	visit JSON NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_vr_visit PRIMARY KEY (id), 
	CONSTRAINT fk_vr_visit_trip_id_trip FOREIGN KEY(trip_id) REFERENCES trip (id) ON DELETE CASCADE, 
	CONSTRAINT uq_vr_visit_trip_id_stop_key UNIQUE (trip_id, stop_key)
);
INSERT INTO "vr_visit" VALUES('01a21e84-6b39-7413-9c4f-90ee68036a0c','01a21e84-6992-7c41-9334-5abd7e14e2c5','d2_vr',0,'{"headsets":["pico"],"usable":6,"intro_minutes":5,"turn_minutes":6,"cleaning_minutes":5,"experiences":[{"key":"universe","title":{"zh":"观察宇宙","en":"Observe the universe"},"headsets":[]},{"key":"model","title":{"zh":"制作 3D 作品","en":"Make a 3D model"},"headsets":[]},{"key":"chemistry","title":{"zh":"化学小实验","en":"Chemistry experiments"},"headsets":[]}],"turns_each":null,"together":[],"apart":[],"overrides":[["p01","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p02","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p03","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p04","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p05","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p06","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p07","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p08","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p09","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p10","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p11","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p12","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p13","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p14","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p15","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p16","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p17","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p18","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p19","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p20","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"]]}',1);
CREATE INDEX ix_rollcall_event_dev_seq ON rollcall_event (dev, seq);
CREATE INDEX ix_rollcall_event_trip_number ON rollcall_event (trip_id, number);
CREATE INDEX ix_adult_trip_id ON adult (trip_id);
CREATE INDEX ix_edition_trip_id ON edition (trip_id);
CREATE INDEX ix_job_trip_id ON job (trip_id);
CREATE INDEX ix_journal_trip_id ON journal (trip_id);
CREATE INDEX ix_override_trip_id ON override (trip_id);
CREATE INDEX ix_partnership_first_id ON partnership (first_id);
CREATE INDEX ix_partnership_second_id ON partnership (second_id);
CREATE INDEX ix_pupil_trip_id ON pupil (trip_id);
CREATE INDEX ix_rollcall_device_user_id ON rollcall_device (user_id);
CREATE INDEX ix_rotation_trip_id ON rotation (trip_id);
CREATE INDEX ix_scan_trip_id ON scan (trip_id);
CREATE INDEX ix_share_trip_id ON share (trip_id);
CREATE INDEX ix_sign_in_user_id ON sign_in (user_id);
CREATE INDEX ix_stop_place_date ON stop (place_key, date);
CREATE INDEX ix_stop_trip_id ON stop (trip_id);
CREATE INDEX ix_trip_group_trip_id ON trip_group (trip_id);
CREATE INDEX ix_trip_member_trip_id ON trip_member (trip_id);
CREATE INDEX ix_trip_member_user_id ON trip_member (user_id);
CREATE INDEX ix_trip_school_school_id ON trip_school (school_id);
CREATE INDEX ix_trip_school_trip_id ON trip_school (trip_id);
CREATE INDEX ix_vr_visit_trip_id ON vr_visit (trip_id);
CREATE INDEX ix_badge_pupil_id ON badge (pupil_id);
CREATE INDEX ix_badge_trip_id ON badge (trip_id);
CREATE INDEX ix_consent_event_pupil_id ON consent_event (pupil_id);
CREATE INDEX ix_consent_event_trip_id ON consent_event (trip_id);
CREATE INDEX ix_exchange_partnership_id ON exchange (partnership_id);
CREATE INDEX ix_rollcall_carry_device_id ON rollcall_carry (device_id);
CREATE INDEX ix_rollcall_carry_trip_id ON rollcall_carry (trip_id);
CREATE INDEX ix_travel_destination_id ON travel (destination_id);
CREATE INDEX ix_travel_origin_id ON travel (origin_id);
CREATE INDEX ix_trip_place_place_id ON trip_place (place_id);
CREATE INDEX ix_trip_place_trip_id ON trip_place (trip_id);
CREATE INDEX ix_scan_page_digest ON scan_page (digest);
CREATE INDEX ix_scan_page_pupil_id ON scan_page (pupil_id);
CREATE INDEX ix_scan_page_trip_id ON scan_page (trip_id);
CREATE INDEX ix_trip_headset_headset_id ON trip_headset (headset_id);
CREATE INDEX ix_trip_headset_trip_id ON trip_headset (trip_id);
CREATE INDEX ix_scan_decision_page_id ON scan_decision (page_id);
CREATE INDEX ix_scan_decision_trip_id ON scan_decision (trip_id);
CREATE INDEX ix_form_verdict_trip_id ON form_verdict (trip_id);
CREATE INDEX ix_form_version_trip_id ON form_version (trip_id);
CREATE INDEX ix_form_pupil_id ON form (pupil_id);
CREATE INDEX ix_form_trip_id ON form (trip_id);
CREATE INDEX ix_form_version_id ON form (version_id);
COMMIT;
