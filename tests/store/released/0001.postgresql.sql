--
-- PostgreSQL database dump
--

\restrict 0wNY6cM9xeYI9bcSs97I9b2QaSNAAW8R3ChIBKGcUTProCmWjcFPYQ216yjVJiN

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

ALTER TABLE IF EXISTS ONLY public.vr_visit DROP CONSTRAINT IF EXISTS fk_vr_visit_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.trip_school DROP CONSTRAINT IF EXISTS fk_trip_school_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.trip_school DROP CONSTRAINT IF EXISTS fk_trip_school_school_id_school;
ALTER TABLE IF EXISTS ONLY public.trip_place DROP CONSTRAINT IF EXISTS fk_trip_place_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.trip_place DROP CONSTRAINT IF EXISTS fk_trip_place_place_id_place;
ALTER TABLE IF EXISTS ONLY public.trip_member DROP CONSTRAINT IF EXISTS fk_trip_member_user_id_user_account;
ALTER TABLE IF EXISTS ONLY public.trip_member DROP CONSTRAINT IF EXISTS fk_trip_member_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.trip_headset DROP CONSTRAINT IF EXISTS fk_trip_headset_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.trip_headset DROP CONSTRAINT IF EXISTS fk_trip_headset_headset_id_headset;
ALTER TABLE IF EXISTS ONLY public.trip_group DROP CONSTRAINT IF EXISTS fk_trip_group_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.travel DROP CONSTRAINT IF EXISTS fk_travel_origin_id_place;
ALTER TABLE IF EXISTS ONLY public.travel DROP CONSTRAINT IF EXISTS fk_travel_destination_id_place;
ALTER TABLE IF EXISTS ONLY public.stop DROP CONSTRAINT IF EXISTS fk_stop_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.sign_in DROP CONSTRAINT IF EXISTS fk_sign_in_user_id_user_account;
ALTER TABLE IF EXISTS ONLY public.sign_in_link DROP CONSTRAINT IF EXISTS fk_sign_in_link_user_id_user_account;
ALTER TABLE IF EXISTS ONLY public.share DROP CONSTRAINT IF EXISTS fk_share_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.scan DROP CONSTRAINT IF EXISTS fk_scan_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.scan_picture DROP CONSTRAINT IF EXISTS fk_scan_picture_page_id_scan_page;
ALTER TABLE IF EXISTS ONLY public.scan_page DROP CONSTRAINT IF EXISTS fk_scan_page_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.scan_page DROP CONSTRAINT IF EXISTS fk_scan_page_scan_id_scan;
ALTER TABLE IF EXISTS ONLY public.scan_page DROP CONSTRAINT IF EXISTS fk_scan_page_pupil_id_pupil;
ALTER TABLE IF EXISTS ONLY public.scan_page DROP CONSTRAINT IF EXISTS fk_scan_page_form_id_form;
ALTER TABLE IF EXISTS ONLY public.scan_decision DROP CONSTRAINT IF EXISTS fk_scan_decision_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.scan_decision DROP CONSTRAINT IF EXISTS fk_scan_decision_page_id_scan_page;
ALTER TABLE IF EXISTS ONLY public.rotation DROP CONSTRAINT IF EXISTS fk_rotation_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.rollcall_device DROP CONSTRAINT IF EXISTS fk_rollcall_device_user_id_user_account;
ALTER TABLE IF EXISTS ONLY public.rollcall_carry DROP CONSTRAINT IF EXISTS fk_rollcall_carry_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.rollcall_carry DROP CONSTRAINT IF EXISTS fk_rollcall_carry_device_id_rollcall_device;
ALTER TABLE IF EXISTS ONLY public.pupil DROP CONSTRAINT IF EXISTS fk_pupil_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.place DROP CONSTRAINT IF EXISTS fk_place_school_id_school;
ALTER TABLE IF EXISTS ONLY public.partnership DROP CONSTRAINT IF EXISTS fk_partnership_second_id_school;
ALTER TABLE IF EXISTS ONLY public.partnership DROP CONSTRAINT IF EXISTS fk_partnership_first_id_school;
ALTER TABLE IF EXISTS ONLY public.override DROP CONSTRAINT IF EXISTS fk_override_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.journal DROP CONSTRAINT IF EXISTS fk_journal_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.job DROP CONSTRAINT IF EXISTS fk_job_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.headset DROP CONSTRAINT IF EXISTS fk_headset_place_id_place;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS fk_form_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS fk_form_pupil_id_pupil;
ALTER TABLE IF EXISTS ONLY public.exchange DROP CONSTRAINT IF EXISTS fk_exchange_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.exchange DROP CONSTRAINT IF EXISTS fk_exchange_partnership_id_partnership;
ALTER TABLE IF EXISTS ONLY public.edition DROP CONSTRAINT IF EXISTS fk_edition_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.consent_event DROP CONSTRAINT IF EXISTS fk_consent_event_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.consent_event DROP CONSTRAINT IF EXISTS fk_consent_event_pupil_id_pupil;
ALTER TABLE IF EXISTS ONLY public.badge DROP CONSTRAINT IF EXISTS fk_badge_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.badge DROP CONSTRAINT IF EXISTS fk_badge_pupil_id_pupil;
ALTER TABLE IF EXISTS ONLY public.adult DROP CONSTRAINT IF EXISTS fk_adult_trip_id_trip;
DROP INDEX IF EXISTS public.ix_vr_visit_trip_id;
DROP INDEX IF EXISTS public.ix_trip_school_trip_id;
DROP INDEX IF EXISTS public.ix_trip_school_school_id;
DROP INDEX IF EXISTS public.ix_trip_place_trip_id;
DROP INDEX IF EXISTS public.ix_trip_place_place_id;
DROP INDEX IF EXISTS public.ix_trip_member_user_id;
DROP INDEX IF EXISTS public.ix_trip_member_trip_id;
DROP INDEX IF EXISTS public.ix_trip_headset_trip_id;
DROP INDEX IF EXISTS public.ix_trip_headset_headset_id;
DROP INDEX IF EXISTS public.ix_trip_group_trip_id;
DROP INDEX IF EXISTS public.ix_travel_origin_id;
DROP INDEX IF EXISTS public.ix_travel_destination_id;
DROP INDEX IF EXISTS public.ix_stop_trip_id;
DROP INDEX IF EXISTS public.ix_stop_place_date;
DROP INDEX IF EXISTS public.ix_sign_in_user_id;
DROP INDEX IF EXISTS public.ix_share_trip_id;
DROP INDEX IF EXISTS public.ix_scan_trip_id;
DROP INDEX IF EXISTS public.ix_scan_page_trip_id;
DROP INDEX IF EXISTS public.ix_scan_page_pupil_id;
DROP INDEX IF EXISTS public.ix_scan_page_digest;
DROP INDEX IF EXISTS public.ix_scan_decision_trip_id;
DROP INDEX IF EXISTS public.ix_scan_decision_page_id;
DROP INDEX IF EXISTS public.ix_rotation_trip_id;
DROP INDEX IF EXISTS public.ix_rollcall_event_trip_number;
DROP INDEX IF EXISTS public.ix_rollcall_event_dev_seq;
DROP INDEX IF EXISTS public.ix_rollcall_device_user_id;
DROP INDEX IF EXISTS public.ix_rollcall_carry_trip_id;
DROP INDEX IF EXISTS public.ix_rollcall_carry_device_id;
DROP INDEX IF EXISTS public.ix_pupil_trip_id;
DROP INDEX IF EXISTS public.ix_partnership_second_id;
DROP INDEX IF EXISTS public.ix_partnership_first_id;
DROP INDEX IF EXISTS public.ix_override_trip_id;
DROP INDEX IF EXISTS public.ix_journal_trip_id;
DROP INDEX IF EXISTS public.ix_job_trip_id;
DROP INDEX IF EXISTS public.ix_form_trip_id;
DROP INDEX IF EXISTS public.ix_form_pupil_id;
DROP INDEX IF EXISTS public.ix_exchange_partnership_id;
DROP INDEX IF EXISTS public.ix_edition_trip_id;
DROP INDEX IF EXISTS public.ix_consent_event_trip_id;
DROP INDEX IF EXISTS public.ix_consent_event_pupil_id;
DROP INDEX IF EXISTS public.ix_badge_trip_id;
DROP INDEX IF EXISTS public.ix_badge_pupil_id;
DROP INDEX IF EXISTS public.ix_adult_trip_id;
ALTER TABLE IF EXISTS ONLY public.vr_visit DROP CONSTRAINT IF EXISTS uq_vr_visit_trip_id_stop_key;
ALTER TABLE IF EXISTS ONLY public.user_account DROP CONSTRAINT IF EXISTS uq_user_account_name;
ALTER TABLE IF EXISTS ONLY public.trip_school DROP CONSTRAINT IF EXISTS uq_trip_school_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.trip_place DROP CONSTRAINT IF EXISTS uq_trip_place_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.trip_member DROP CONSTRAINT IF EXISTS uq_trip_member_trip_id_user_id;
ALTER TABLE IF EXISTS ONLY public.trip DROP CONSTRAINT IF EXISTS uq_trip_key;
ALTER TABLE IF EXISTS ONLY public.trip_headset DROP CONSTRAINT IF EXISTS uq_trip_headset_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.trip_group DROP CONSTRAINT IF EXISTS uq_trip_group_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.travel DROP CONSTRAINT IF EXISTS uq_travel_origin_id_destination_id;
ALTER TABLE IF EXISTS ONLY public.stop DROP CONSTRAINT IF EXISTS uq_stop_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.sign_in DROP CONSTRAINT IF EXISTS uq_sign_in_token_hash;
ALTER TABLE IF EXISTS ONLY public.sign_in_link DROP CONSTRAINT IF EXISTS uq_sign_in_link_token_hash;
ALTER TABLE IF EXISTS ONLY public.share DROP CONSTRAINT IF EXISTS uq_share_token;
ALTER TABLE IF EXISTS ONLY public.scan_page DROP CONSTRAINT IF EXISTS uq_scan_page_scan_id_file_page;
ALTER TABLE IF EXISTS ONLY public.rotation DROP CONSTRAINT IF EXISTS uq_rotation_trip_id_stop_key;
ALTER TABLE IF EXISTS ONLY public.rollcall_event DROP CONSTRAINT IF EXISTS uq_rollcall_event_event_sha256;
ALTER TABLE IF EXISTS ONLY public.rollcall_carry DROP CONSTRAINT IF EXISTS uq_rollcall_carry_trip_id_device_id;
ALTER TABLE IF EXISTS ONLY public.pupil DROP CONSTRAINT IF EXISTS uq_pupil_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.partnership DROP CONSTRAINT IF EXISTS uq_partnership_first_id_second_id;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS uq_form_token;
ALTER TABLE IF EXISTS ONLY public.edition DROP CONSTRAINT IF EXISTS uq_edition_trip_id_number;
ALTER TABLE IF EXISTS ONLY public.badge DROP CONSTRAINT IF EXISTS uq_badge_token;
ALTER TABLE IF EXISTS ONLY public.adult DROP CONSTRAINT IF EXISTS uq_adult_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.vr_visit DROP CONSTRAINT IF EXISTS pk_vr_visit;
ALTER TABLE IF EXISTS ONLY public.user_account DROP CONSTRAINT IF EXISTS pk_user_account;
ALTER TABLE IF EXISTS ONLY public.trip_school DROP CONSTRAINT IF EXISTS pk_trip_school;
ALTER TABLE IF EXISTS ONLY public.trip_place DROP CONSTRAINT IF EXISTS pk_trip_place;
ALTER TABLE IF EXISTS ONLY public.trip_member DROP CONSTRAINT IF EXISTS pk_trip_member;
ALTER TABLE IF EXISTS ONLY public.trip_headset DROP CONSTRAINT IF EXISTS pk_trip_headset;
ALTER TABLE IF EXISTS ONLY public.trip_group DROP CONSTRAINT IF EXISTS pk_trip_group;
ALTER TABLE IF EXISTS ONLY public.trip DROP CONSTRAINT IF EXISTS pk_trip;
ALTER TABLE IF EXISTS ONLY public.travel DROP CONSTRAINT IF EXISTS pk_travel;
ALTER TABLE IF EXISTS ONLY public.stop DROP CONSTRAINT IF EXISTS pk_stop;
ALTER TABLE IF EXISTS ONLY public.sign_in_link DROP CONSTRAINT IF EXISTS pk_sign_in_link;
ALTER TABLE IF EXISTS ONLY public.sign_in DROP CONSTRAINT IF EXISTS pk_sign_in;
ALTER TABLE IF EXISTS ONLY public.share DROP CONSTRAINT IF EXISTS pk_share;
ALTER TABLE IF EXISTS ONLY public.setting DROP CONSTRAINT IF EXISTS pk_setting;
ALTER TABLE IF EXISTS ONLY public.school DROP CONSTRAINT IF EXISTS pk_school;
ALTER TABLE IF EXISTS ONLY public.scan_picture DROP CONSTRAINT IF EXISTS pk_scan_picture;
ALTER TABLE IF EXISTS ONLY public.scan_page DROP CONSTRAINT IF EXISTS pk_scan_page;
ALTER TABLE IF EXISTS ONLY public.scan_decision DROP CONSTRAINT IF EXISTS pk_scan_decision;
ALTER TABLE IF EXISTS ONLY public.scan DROP CONSTRAINT IF EXISTS pk_scan;
ALTER TABLE IF EXISTS ONLY public.rule_setting DROP CONSTRAINT IF EXISTS pk_rule_setting;
ALTER TABLE IF EXISTS ONLY public.rotation DROP CONSTRAINT IF EXISTS pk_rotation;
ALTER TABLE IF EXISTS ONLY public.rollcall_event DROP CONSTRAINT IF EXISTS pk_rollcall_event;
ALTER TABLE IF EXISTS ONLY public.rollcall_device DROP CONSTRAINT IF EXISTS pk_rollcall_device;
ALTER TABLE IF EXISTS ONLY public.rollcall_carry DROP CONSTRAINT IF EXISTS pk_rollcall_carry;
ALTER TABLE IF EXISTS ONLY public.pupil DROP CONSTRAINT IF EXISTS pk_pupil;
ALTER TABLE IF EXISTS ONLY public.place DROP CONSTRAINT IF EXISTS pk_place;
ALTER TABLE IF EXISTS ONLY public.partnership DROP CONSTRAINT IF EXISTS pk_partnership;
ALTER TABLE IF EXISTS ONLY public.override DROP CONSTRAINT IF EXISTS pk_override;
ALTER TABLE IF EXISTS ONLY public.journal DROP CONSTRAINT IF EXISTS pk_journal;
ALTER TABLE IF EXISTS ONLY public.job DROP CONSTRAINT IF EXISTS pk_job;
ALTER TABLE IF EXISTS ONLY public.headset DROP CONSTRAINT IF EXISTS pk_headset;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS pk_form;
ALTER TABLE IF EXISTS ONLY public.exchange DROP CONSTRAINT IF EXISTS pk_exchange;
ALTER TABLE IF EXISTS ONLY public.edition DROP CONSTRAINT IF EXISTS pk_edition;
ALTER TABLE IF EXISTS ONLY public.consent_event DROP CONSTRAINT IF EXISTS pk_consent_event;
ALTER TABLE IF EXISTS ONLY public.badge DROP CONSTRAINT IF EXISTS pk_badge;
ALTER TABLE IF EXISTS ONLY public.adult DROP CONSTRAINT IF EXISTS pk_adult;
ALTER TABLE IF EXISTS ONLY public.alembic_version DROP CONSTRAINT IF EXISTS alembic_version_pkc;
ALTER TABLE IF EXISTS public.journal ALTER COLUMN seq DROP DEFAULT;
DROP TABLE IF EXISTS public.vr_visit;
DROP TABLE IF EXISTS public.user_account;
DROP TABLE IF EXISTS public.trip_school;
DROP TABLE IF EXISTS public.trip_place;
DROP TABLE IF EXISTS public.trip_member;
DROP TABLE IF EXISTS public.trip_headset;
DROP TABLE IF EXISTS public.trip_group;
DROP TABLE IF EXISTS public.trip;
DROP TABLE IF EXISTS public.travel;
DROP TABLE IF EXISTS public.stop;
DROP TABLE IF EXISTS public.sign_in_link;
DROP TABLE IF EXISTS public.sign_in;
DROP TABLE IF EXISTS public.share;
DROP TABLE IF EXISTS public.setting;
DROP TABLE IF EXISTS public.school;
DROP TABLE IF EXISTS public.scan_picture;
DROP TABLE IF EXISTS public.scan_page;
DROP TABLE IF EXISTS public.scan_decision;
DROP TABLE IF EXISTS public.scan;
DROP TABLE IF EXISTS public.rule_setting;
DROP TABLE IF EXISTS public.rotation;
DROP TABLE IF EXISTS public.rollcall_event;
DROP TABLE IF EXISTS public.rollcall_device;
DROP TABLE IF EXISTS public.rollcall_carry;
DROP TABLE IF EXISTS public.pupil;
DROP TABLE IF EXISTS public.place;
DROP TABLE IF EXISTS public.partnership;
DROP TABLE IF EXISTS public.override;
DROP SEQUENCE IF EXISTS public.journal_seq_seq;
DROP TABLE IF EXISTS public.journal;
DROP TABLE IF EXISTS public.job;
DROP TABLE IF EXISTS public.headset;
DROP TABLE IF EXISTS public.form;
DROP TABLE IF EXISTS public.exchange;
DROP TABLE IF EXISTS public.edition;
DROP TABLE IF EXISTS public.consent_event;
DROP TABLE IF EXISTS public.badge;
DROP TABLE IF EXISTS public.alembic_version;
DROP TABLE IF EXISTS public.adult;
SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: adult; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.adult (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    name character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    phone character varying(60) NOT NULL,
    groups json NOT NULL,
    version integer NOT NULL
);


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: badge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.badge (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    pupil_id character varying(36) NOT NULL,
    token character varying(16) NOT NULL,
    made_at timestamp without time zone NOT NULL
);


--
-- Name: consent_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent_event (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    pupil_id character varying(36) NOT NULL,
    kind character varying(10) NOT NULL,
    of character varying(36) NOT NULL,
    "on" date NOT NULL,
    facts bytea NOT NULL,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    at timestamp without time zone NOT NULL
);


--
-- Name: edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.edition (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    number integer NOT NULL,
    published_at timestamp without time zone NOT NULL,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    note character varying(500) NOT NULL,
    plan text NOT NULL,
    findings json NOT NULL
);


--
-- Name: exchange; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange (
    id character varying(36) NOT NULL,
    partnership_id character varying(36) NOT NULL,
    kind character varying(30) NOT NULL,
    date date NOT NULL,
    title json NOT NULL,
    pupils integer NOT NULL,
    teachers integer NOT NULL,
    lessons integer NOT NULL,
    minutes integer NOT NULL,
    note character varying(2000) NOT NULL,
    trip_id character varying(36),
    version integer NOT NULL
);


--
-- Name: form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    pupil_id character varying(36) NOT NULL,
    token character varying(12) NOT NULL,
    form_version integer NOT NULL,
    asked json NOT NULL,
    printed_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone
);


--
-- Name: headset; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.headset (
    id character varying(36) NOT NULL,
    model character varying(120) NOT NULL,
    count integer NOT NULL,
    min_age integer,
    max_minutes integer,
    rest_minutes integer,
    place_id character varying(36),
    source character varying(500) NOT NULL,
    usable integer,
    usable_on date,
    experiences json NOT NULL,
    version integer NOT NULL
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id character varying(36) NOT NULL,
    trip_id character varying(36),
    user_id character varying(36) NOT NULL,
    kind character varying(40) NOT NULL,
    arguments json NOT NULL,
    state character varying(10) NOT NULL,
    done integer NOT NULL,
    total integer NOT NULL,
    result character varying(200) NOT NULL,
    filename character varying(200) NOT NULL,
    trouble json NOT NULL,
    created_at timestamp without time zone NOT NULL,
    finished_at timestamp without time zone
);


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    seq integer NOT NULL,
    trip_id character varying(36),
    at timestamp without time zone NOT NULL,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    action character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    undone boolean NOT NULL,
    undoes integer,
    facts json NOT NULL,
    changes bytea NOT NULL
);


--
-- Name: journal_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_seq_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_seq_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_seq_seq OWNED BY public.journal.seq;


--
-- Name: override; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.override (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    rule character varying(40) NOT NULL,
    stops json NOT NULL,
    groups json NOT NULL,
    people json NOT NULL,
    short_by integer,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    reason character varying(1000) NOT NULL,
    at timestamp without time zone NOT NULL,
    withdrawn_at timestamp without time zone
);


--
-- Name: partnership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partnership (
    id character varying(36) NOT NULL,
    first_id character varying(36) NOT NULL,
    second_id character varying(36) NOT NULL,
    since date,
    note json NOT NULL,
    version integer NOT NULL
);


--
-- Name: place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place (
    id character varying(36) NOT NULL,
    name json NOT NULL,
    kind character varying(20) NOT NULL,
    school_id character varying(36),
    address character varying(300) NOT NULL,
    lat double precision,
    lon double precision,
    phone character varying(60) NOT NULL,
    capacity integer,
    opening json NOT NULL,
    closed_dates json NOT NULL,
    open_dates json NOT NULL,
    booking_days_ahead integer,
    source character varying(500) NOT NULL,
    verified_on date,
    version integer NOT NULL
);


--
-- Name: pupil; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pupil (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    name character varying(200) NOT NULL,
    name_latin character varying(200) NOT NULL,
    class_name character varying(80) NOT NULL,
    gender character varying(1),
    group_key character varying(40) NOT NULL,
    private bytea NOT NULL,
    version integer NOT NULL
);


--
-- Name: rollcall_carry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rollcall_carry (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    device_id character varying(36) NOT NULL,
    taken_at timestamp without time zone NOT NULL
);


--
-- Name: rollcall_device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rollcall_device (
    id character varying(36) NOT NULL,
    user_id character varying(36) NOT NULL,
    sign_in_id character varying(36) NOT NULL,
    name character varying(80) NOT NULL,
    enrolled_at timestamp without time zone NOT NULL,
    seen_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone,
    forked_from character varying(36) NOT NULL
);


--
-- Name: rollcall_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rollcall_event (
    number integer NOT NULL,
    event character varying(32) NOT NULL,
    sha256 character varying(64) NOT NULL,
    dev character varying(64) NOT NULL,
    seq integer NOT NULL,
    trip_id character varying(64) NOT NULL,
    device_id character varying(36) NOT NULL,
    counts boolean NOT NULL,
    received_at timestamp without time zone NOT NULL,
    body bytea
);


--
-- Name: rotation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rotation (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    stop_key character varying(40) NOT NULL,
    arrangement json NOT NULL,
    board bytea,
    beat integer NOT NULL,
    version integer NOT NULL
);


--
-- Name: rule_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_setting (
    rule character varying(40) NOT NULL,
    setting json NOT NULL,
    version integer NOT NULL
);


--
-- Name: scan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scan (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    at timestamp without time zone NOT NULL,
    job_id character varying(36) NOT NULL,
    files json NOT NULL,
    undone_at timestamp without time zone
);


--
-- Name: scan_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scan_decision (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    page_id character varying(36) NOT NULL,
    field character varying(40) NOT NULL,
    value bytea NOT NULL,
    before bytea NOT NULL,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    at timestamp without time zone NOT NULL
);


--
-- Name: scan_page; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scan_page (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    scan_id character varying(36) NOT NULL,
    file integer NOT NULL,
    file_name character varying(200) NOT NULL,
    page integer NOT NULL,
    at timestamp without time zone NOT NULL,
    digest character varying(64) NOT NULL,
    kind character varying(10) NOT NULL,
    status character varying(10) NOT NULL,
    reason character varying(20) NOT NULL,
    form_id character varying(36),
    pupil_id character varying(36),
    side character varying(1) NOT NULL,
    form_version integer,
    asked json NOT NULL,
    rotation integer NOT NULL,
    flat boolean NOT NULL,
    black_and_white boolean NOT NULL,
    reader integer NOT NULL,
    reading bytea NOT NULL,
    measures json NOT NULL
);


--
-- Name: scan_picture; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scan_picture (
    page_id character varying(36) NOT NULL,
    picture bytea NOT NULL
);


--
-- Name: school; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.school (
    id character varying(36) NOT NULL,
    name json NOT NULL,
    address character varying(300) NOT NULL,
    phone character varying(60) NOT NULL,
    contact character varying(200) NOT NULL,
    version integer NOT NULL
);


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    name character varying(40) NOT NULL,
    value bytea NOT NULL
);


--
-- Name: share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.share (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    token character varying(16) NOT NULL,
    scope character varying(10) NOT NULL,
    group_key character varying(40) NOT NULL,
    day date,
    created_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone,
    shows_phone boolean NOT NULL
);


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    id character varying(36) NOT NULL,
    token_hash character varying(64) NOT NULL,
    user_id character varying(36) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    last_seen_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    address character varying(64) NOT NULL,
    agent character varying(200) NOT NULL
);


--
-- Name: sign_in_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_link (
    id character varying(36) NOT NULL,
    token_hash character varying(64) NOT NULL,
    purpose character varying(10) NOT NULL,
    user_id character varying(36),
    role character varying(20) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    used_at timestamp without time zone
);


--
-- Name: stop; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stop (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    date date NOT NULL,
    starts integer NOT NULL,
    ends integer,
    kind character varying(10) NOT NULL,
    title json NOT NULL,
    place_key character varying(40) NOT NULL,
    groups json NOT NULL,
    adults json NOT NULL,
    people integer,
    meeting_point json NOT NULL,
    bring json NOT NULL,
    task json NOT NULL,
    host_contact character varying(200) NOT NULL,
    booking character varying(10) NOT NULL,
    mode character varying(10),
    drivers json NOT NULL,
    rest_stops json NOT NULL,
    version integer NOT NULL
);


--
-- Name: travel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.travel (
    id character varying(36) NOT NULL,
    origin_id character varying(36) NOT NULL,
    destination_id character varying(36) NOT NULL,
    minutes integer NOT NULL,
    mode character varying(10),
    both_ways boolean NOT NULL,
    version integer NOT NULL
);


--
-- Name: trip; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip (
    id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    title json NOT NULL,
    purpose json NOT NULL,
    zone character varying(60) NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    languages json NOT NULL,
    sending_school character varying(40) NOT NULL,
    emergency_phone character varying(60) NOT NULL,
    operator json NOT NULL,
    budget json NOT NULL,
    currency character varying(3) NOT NULL,
    insurance json NOT NULL,
    stay_behind json NOT NULL,
    delete_on date,
    rules json NOT NULL,
    created_at timestamp without time zone NOT NULL,
    purged_at timestamp without time zone,
    version integer NOT NULL
);


--
-- Name: trip_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip_group (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    name json NOT NULL,
    colour character varying(30) NOT NULL,
    version integer NOT NULL
);


--
-- Name: trip_headset; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip_headset (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    headset_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: trip_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip_member (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    user_id character varying(36) NOT NULL,
    membership character varying(10) NOT NULL
);


--
-- Name: trip_place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip_place (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    place_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: trip_school; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip_school (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    school_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    role character varying(10) NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: user_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_account (
    id character varying(36) NOT NULL,
    name character varying(80) NOT NULL,
    display_name character varying(120) NOT NULL,
    password_hash character varying(200) NOT NULL,
    role character varying(20) NOT NULL,
    active boolean NOT NULL,
    language character varying(5) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    version integer NOT NULL
);


--
-- Name: vr_visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vr_visit (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    stop_key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    visit json NOT NULL,
    version integer NOT NULL
);


--
-- Name: journal seq; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN seq SET DEFAULT nextval('public.journal_seq_seq'::regclass);


--
-- Data for Name: adult; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.adult VALUES ('01a21e57-9069-7f14-a41e-a10a3ebcb439', '01a21e57-9052-77d8-9842-68b61da6d531', 'lead', 0, '云知远', 'lead_teacher', '0836-5550111', '[]', 1);
INSERT INTO public.adult VALUES ('01a21e57-9069-7f14-a41e-a10a3ebcb43a', '01a21e57-9052-77d8-9842-68b61da6d531', 't1', 1, '央金·示例', 'teacher', '0836-5550112', '["stars"]', 1);
INSERT INTO public.adult VALUES ('01a21e57-9069-7f14-a41e-a10a3ebcb43b', '01a21e57-9052-77d8-9842-68b61da6d531', 'safety', 2, '山长青', 'safety_officer', '0836-5550113', '["makers"]', 1);
INSERT INTO public.adult VALUES ('01a21e57-9069-7f14-a41e-a10a3ebcb43c', '01a21e57-9052-77d8-9842-68b61da6d531', 'doctor', 3, '水若清', 'doctor', '0836-5550114', '["lab"]', 1);
INSERT INTO public.adult VALUES ('01a21e57-9069-7f14-a41e-a10a3ebcb43d', '01a21e57-9052-77d8-9842-68b61da6d531', 'd1', 4, '路长平', 'driver', '0836-5550115', '[]', 1);
INSERT INTO public.adult VALUES ('01a21e57-9069-7f14-a41e-a10a3ebcb43e', '01a21e57-9052-77d8-9842-68b61da6d531', 'd2', 5, '路长安', 'driver', '0836-5550116', '[]', 1);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0001');


--
-- Data for Name: badge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.badge VALUES ('01a21e57-9114-7f0a-a894-f07ffb42625f', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7127-89e9-f09f27e0f876', 'J2G98S3TXEQKMDGF', '2026-11-27 18:49:44.980869');
INSERT INTO public.badge VALUES ('01a21e57-9114-7f0a-a894-f07ffb426260', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7247-b6e3-1d784e4d46b5', 'Z870J6TGKBAJ37AK', '2026-11-27 18:49:44.980872');
INSERT INTO public.badge VALUES ('01a21e57-9114-7f0a-a894-f07ffb426261', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7247-b6e3-1d784e4d46b6', 'D3YXG2FS82QJ5CKA', '2026-11-27 18:49:44.980873');
INSERT INTO public.badge VALUES ('01a21e57-9114-7f0a-a894-f07ffb426262', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-757a-b3c0-d9a165e6230e', '6XQ39VYH4TD8P4CH', '2026-11-27 18:49:44.980873');


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent_event VALUES ('01a21e57-910c-7d67-9434-6b89f489948e', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7247-b6e3-1d784e4d46b5', 'phone', '', '2026-11-23', '\x808bf0f13bd002bfeb86f1b6bfc0cb08edce208cba79c3701daf722eee74460c003e2989d681e4aa78cec3e5f8e9c4bcb3363f2f36fba8727d4dfe6c6013508734ce850c6c61d9e3a107d978bc40c06cc3855571c85979ad183c5f69168ef8130ffcfe124dfdc3aa2487', '', 'system', '2026-11-27 18:49:44.973135');
INSERT INTO public.consent_event VALUES ('01a21e57-910e-7409-a906-148cb0c8619d', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7247-b6e3-1d784e4d46b6', 'withdrawn', '', '2026-11-23', '\xa819b5fa10cd1a5bb288943bd7b955fb115e48095ac9245db95fe5d785b4', '', 'system', '2026-11-27 18:49:44.974566');


--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition VALUES ('01a21e57-90a3-7099-a471-fbf971d1bee5', '01a21e57-9052-77d8-9842-68b61da6d531', 1, '2026-11-27 18:49:44.867522', '', 'system', '', '{
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
', '[]');


--
-- Data for Name: exchange; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exchange VALUES ('01a21e57-9078-72cd-9796-1bbb26023947', '01a21e57-9076-7eae-b6f7-e7411e279c22', 'pupils_trip', '2026-11-23', '{"zh":"第一次交流"}', 20, 3, 4, 360, '', NULL, 1);


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES ('01a21e57-90ae-7be3-88c1-73f85ddeefd6', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7127-89e9-f09f27e0f876', '4ZC4ZW7MSCBS', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-27 18:49:44.878154', NULL);
INSERT INTO public.form VALUES ('01a21e57-90ae-7be3-88c1-73f85ddeefd7', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7247-b6e3-1d784e4d46b5', 'PP7ZHYNAAQQR', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-27 18:49:44.878186', NULL);
INSERT INTO public.form VALUES ('01a21e57-90ae-7dbc-aaa7-bd036d8ed9a0', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9067-7247-b6e3-1d784e4d46b6', 'V2WB313Y7W3J', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-27 18:49:44.878207', NULL);


--
-- Data for Name: headset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headset VALUES ('01a21e57-9063-7aca-b4c7-3e1c64752cb8', 'PICO 4', 6, 13, 30, 10, '01a21e57-905c-7b3b-931b-edb1af6a12e2', 'PICO 健康与安全页面：13 岁以上，每次不超过 30 分钟，休息 10 分钟以上', NULL, NULL, '[]', 1);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES ('01a21e57-9104-74aa-9f7b-eb07eec7a623', '01a21e57-9052-77d8-9842-68b61da6d531', '', 'forms', '{}', 'done', 0, 0, 'j1.sealed', '', '{}', '2026-11-27 18:49:44.964541', NULL);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, '01a21e57-9052-77d8-9842-68b61da6d531', '2026-11-27 18:49:44.816177', '', 'system', 'trip.add', 'change', false, NULL, '{"key":"danba-chengdu"}', '\x32122a17b87793428dfbb9af1bdd62199d3337c1434d12403e8367fb9ea4f6d40c89bf47d84bf76cf51f07cbb4a8e58a76692972c8215e384692005289735fadc7ec40fc29978ca81ebbecc54364333f2a79f3d86b3c81b9a1000164ca1153051e3865a0d54af8b5d658e9d7db03e4de3727908eb6745d3b21979601da922bedf98307d939968318025c35af9017cab8d9194d1ca8f85dcce4e68a0b71fc683c7625a702f8b3dfc4d81b57959ed6646d0f19401cc65e557f7e8838f1612872f189f35b4fd0c098330e5db70f5c4ae61a355aafe61312f03400c9d603be0eb72cb9dddd7aeb4a32a2926da35feb319dcc6ac8140a674efc3cbcdade221c029e361abf7f1217fe47b35cb2feea304b303d884e4d27427e0136b37c66781e8a8e25de03b5a824dce14c61de4d297d0475ffbb33817c07346631dcfd0dbc936972ce8bbcdb36d58b1913a698159268c622062d76f5c5adf8f8c0270f8c29f38a3569bfa04127579b6b7480b32a5e6662a10c83cbf7f117c46a549276e9dd60399f6e95173eb76b58d515a744e3107369d043edc68f57d2f3ca717c2af41a8417b60425c82200b8dc9429c24ce1de8d16df2d1e7e0de5e369451349042e97392554f3097ac514ef9f62afa756f46ff9532577adc2f003c4956ecd7186ff9ae6bfb098612d1eb5861d03cdf5146ca905a731bf17de96e50844d22186403725e2809b128d11e805902a5c9628739e31f64764933c2409a18e366e917461a7b136679d171ee4ee3e5ee21fcd56a5c126880a706e5f110485a6ceeca6437dda2ace54ff515afa349d9e87b19d89fc83010fb21718706eaf73b47ba1c0d0f98d37eff18ad590997dbd8df7d92b2fb9e7bd31e0d314a5c7564844cc485457ef77a7df8de28341442156cce81ca25aaee3a8f314c7d1e476705e647dbe7c7e1bda16e72beb4581c9b1147d2f91de153a83ddf74bd5819fc06a050e045d42d38f661675b4722a845cc1a1d8a29afd31b077d5788fc83d5d7e574d938d00e7a23c94c2220526a5c20e73c7c56cb115d06244fd875c58efaf6fe3f3111af34d38e23a0696545e1315f22175dd1cd516cdd6cdaaeb9b27a6aa69c09d9de271269e7b925e18bf13837bbdaa6bd0fdc49dce8f41848cba7a4d9e14ba4c755f2831d9a85629d1ba864a48a71ab97f260018ec5e88597786adab48d3c30137cf407158a7d24fff0e81e372bbea53fb92a99c83215a1ad02d7dfa7e7f6255a19260a0375dff02c6d548ad13971d6ecabd2c00c86d0e84a9add4a57dc8ef8750b5aaae0b5e5c099b8074b7961fde4982a3a97c5e5bc9a188eb900d81abe772744a176ba0c402155863c37369a8103ccd8f48e243a7d1dbb47ee89ff9468c1921f4ef59ff42ed1ca31ba96ecd18840bb57deb8e1be4bee76f5dfec4b5c48e8132757aebc3057c4945a00e37b93299d0b6efa873689eaf9b8090236766ec69d96e8203436fdcd25e25ec19bb70ce506e13343d2d582168119699b9ada3ff1880fa700b97ab7307ca77714ca199370203c3588d6e622d9fe53f49e50f96d8d18a8a819f6a9e624a31b9698534475f9a693d2cef99e3be14eaed46b5ad49e9530616b4466973b87ebde9b805763aa6fa9e60da27e8cd672b3bff5a64a51b89747a4476deebfe1b48606df8f904028e74037bdcb7f21cf90cf064b51739e6a3e7f264aba1fbd290591e236394871cebbde58b6e7e1ff38cbbfe0c7f10d0ba2adcd9cf98ce7d1b76b0db2b587dae21a060f0c94074d7333bf1e34a4b8b73bba9236737a4e68723b2ee81716cfe96b2c2739ba637905a43c986fa5d88cad951e36a837f989e89add3bc32e232b1162b0ff5431d40a33f7d80b8f3aac7583dc324ecd75ffd2666e8091f1ae5864ddebb3d051ba2ab675db930d2acba96c7b1146ed6e07d2790f4fa4f0c5190a49142a1c179733f6a94018e35ca396a8d77cbe0050a174b5f2dcb1acf675d8271af226bf343ff5df76003f4c82f25d282c32edddb4c76be63d9b1f86f1b4aeba2c848ea60ed936ba237b7f1d3bd9f406dacca19228a3d49ac2e980f8401acc0d8eed30f65337acdb7c682ac1f28b03c711977cf79b1ce1a50031a22805913775d2a2c1f0ab8155b126ef72b72dce165b0cdbd3a3b971dc7636a45431ca63f2e61afdca5e7a2a8985236fb3c8a68f31e530c5ad5302f6539f0b81e9a68a67435644c3ab9d1aee6126d29bbb50e2fa8b963dd51a81378b5cdca3a2231e006fa29a82a441ac87d4d0c98968ca25972dde3de1f10c84d3138a07feda099be88b70515261bf62f50a817bca5a28a08be6d95ae807f3a3d42eac6df3b1ae9e5fc68b878d63e9d0b49d5ca9533ab79ee201060416b294c465168d55417ce332811d8165a0bbccef1791a195362e38cd7ef993fa7e2a98a3c01fd36b5083463fdbdc8b7ef7562ad130f9639bcaabd388590ffe3a44883eeb291ece2bb6b301e6ca8349109c86d0bfd922a4b55a3aaee8616fbb3235f256a26dd0f8675b52cc9cac2ed9cf58b161a09f8b7f482d76edbd7845a35ef3a9acd072cae2654a176e8d8abe07df2268be3975a8f3ddb35b8e2d0fbd41f101b633a4d42deec0641eff0cfb3207951f259bf7bc2d5048fc38edc79e616521c96fd6702c47edf5d321271b4c74a28cf3b5bff8c442ddbebb6d8a8cb1835d046bb07c2c9203194562d2ec027823ea13adbb2182f8eddafdea4924fcdfc2311c393c47f7c1dd82ae8e6330f193a0bc9323cb1bf8424673fdb8bd2acec3e2c197e481ef15601cc2009d706f4d1d33363f84bebf35e1d67a492f4f0a01e3156385d3b06bc581bd28bd5820fd1262dbbb29e4b2405589534de62c542ca87591cd66278751e255c437de17110ac84ed6d076cf361cb550241915f3fc013adc661d5d690939de67ba0b98067fb20b2e00ffdf8406188ab8aa3e0d7ec14eb4e986dafec54645674365b8fc8da63f10941e3ba2deefd5b3662c70cd35958fcdfad96f21f2f5bac517dcc2340fbe3fc3b71d42ee246628b2db3efbde2cfd2d71cf5db95fc5da07d27f920d8e83b60cf734099a8dbd59dd567dd389931bc67b80f385e5d671311c860847dfad2478c84a9f2fdb5ed0437d721de3eba1bacc0bbd36ff2433912c8f31a5a27e33f250544274a8f48c853bbf1e921f8c6269658d8e141c70713ec650e91f99cf290c8dd6982f30be0f6460ee3e302dd446c6cd13088e6f3604aab125d0b3bfc9126bf5502688380a784247cae87a3d6df20b60138f9593a642c3c2f118467137e7bcd0d916d2ed2bb52bb8641d9ef88de5cdc900b7381a9a96969bb3de498b7134f78bc48008c19cdabdff127d1c40f1dc4d1bd7108e79a3ab0fe7db298027e1dc096023a9de9910cae1c4df2d33e9dd1b1fad2c02405a09baf6d88c130824320163f515c441c3ca29c250b44df425331bd392d16082624d3d0c6b883e0e7a544c6d90010a284ec2c7987ba1184b687095691379044cedacd681fe18afbf0952abda3550bc06ffe9f52e5251c683bb46c7fb4952eba867c97eeb46255e91923a41e8383960e80e66bfa235345b6619f87771180237ea67026b8013ae86f75893429134a1d820e9a41ced85745ce18f818cea5700dc57a3977d41643e25a936600740d8df50ac5ea1ef10851e45fd2d632c8f177e467eea58d323c02e987596b87dd6faaf07a43baeb57934d9a825cefa1f727d2d2669b3a2f60fe3af049aac10f1539c593cee927362acf82d80c8f04de1b7d28c90f2bbd4983664fbe313cc4259f1b483dc4b7509e43ba3acc7a1fe7d19a2448889ed70be473eccaa56458080e282f0412d6219fc97f0c6762fda1cac040331a2d9ddd04324d50597026f2c9dc9ba2075020ee203990c186707e1b9cb2a1b82c20d16f01d4aa1a62cf70fb987fa0676af3448bac989fa0c104c4404506551f5be7c79c6ea4e3d66729dc278ce1064bf24980e37b97060244e561546c55243cdd82ff52d8b4be3643674017924c844d6e967b4694e90a5b94958fc8d6e93e798825ac7e2941b0bbefbbcf8a72147e13ccf5661957088b6966a87a5098adae3eb01ca44f82dbf38e933f56239135a4f5e7be63a634cffd34834539a6a645079563949e99696ed51d1909825608511213e41a6d421d9e7a6d083090237705542fc86855f9233bd4dc2efa72bde18ef095a59f2f076768c089842cbf418f3f8095b39cbc9fcf04b0f5e840472df949ce7f510ac6e8a8f1439d1bd8aa695eeed2d6ada3b59808243d5b01581ad6f1668b5a1da3b2c47fdf7f2a71d6e32520ccac532cf809609130e82b03b20b1ca964e853c99e0328afc25b2b723be61bacebddfe83fd37487f5a6843608fbb8559abd3d24b6b8ff522d119d37d40f05ab8a746b8914019098257cc7b97110851a8c38f326a28e4bd600580b8b7c18ea299315d0fcb679d645daf42c03f8dccc1899018dc5f0ddd8588daa40b172232c2f9110b0207ad8dda8c822ac629106b5a7176c32eea891df03f3aee0a5f19c827d953115c687b9973ee70c8f1da17d17c86f7b266fdf31795afb3c2a78ddca70fc907a680e3e7ffc1d80539529cfa0ff8d077cdc3abe1d13c91a30a6518ffde6b77df045f9e177b9733e42dbf32689b527a9f4177fbf9083e4a5a1e3a0ec1391491be84b5e433fa367086da1f231dc04e06aaa29728f6336afee0972cc11a45f3e31c1cc47324a81fe0680b3235597c020ccfb940e476d56fea7f9583b2da86d7c48a3dbd663033643b11c51b819e76bd7a0f25e91b578ac9e85ee4b7fdaf97e0c1a409f391df980c778e1d9afa931b9446346287ae18dbad6da2b245638ff619cc29ec07d3e21d712d71ea0bf88826323f386cf6b7b0b118abbcbfc3e81edd3f7385a6af31ee513b2f518d8d4488449a562e9e51d007daff82a0c32160c3021bffbae2aa2aa4d08dae78bad62dc3ef44ac01f3afc5dccfb5096b6b52bf609993c661c630dc3ad08f0bdb477c8a3c5080ef3d8d420388f1bbc437adb8c6aa86c1e34cf65b389ae0baa0ea46abd1bcdead4b3a7b1631d182625df8f76473cc39d41c3367c4d41aa0920d38c4a02fb10ab172b8d1b24d54d3c5477394fb3f2b0ddbb0c3090d79aa07c31ac44d39b63ae5e0843fe4d965c784e9cbcdbe7cb6172497b3d78c1e88dedc1a06abbf3ebb42198f8ea8b76cf28304ec9bbc19a495b45b60457d8351daa08c8603f6d6fe252dc61bc5bfdb7592f8f5649dc8df6f7792af6fe97ddb4d1d59eee78fd8ce96c3b8a3ced253550ccde777673d9bbe4326e93ee5934ee5a853ab4bd04284a81fd9962f01f59ba9e27820fa8bdccfb9942bc60da9bf069cb6dc0418f03d48cbc44aa4c01026ff13acabe7f6312f0e8a989f6042f149a9d08bafbe8323c4e2991d50ab49972e9ce104a760fb8cb658878986b25e20e68de6f7bb17f2432bf15f11c9dd167c4be355d06e0c3a7cc8e708b7cc5d8a6b8570d6ea468b3e334f7ce5b27963be63d47102e7dbcd32f2bf2eacc102bf750555affbd8e857b30adfa3729598e7abae5ab307dd99b551c6a8801c810b3a66f81e52cd745829446ce6c3154994d4088f8d15263b88b67cdb75a97e3296c6f515d7b8210c9e0f2fe4bfc17faf4ad33fe326f76ed9075a8476e0b0636fb2f3b0a9afbcb41c230d7fb5fef15253cd296be4249da27eedefab5bf30fe1d8725e7ef3bdbc16a8a9f7c4f41e9bf46aa27efa4eef62220bfea748d5056c4302d9f36e03ecc4e252d2ff2b95cfd94befcd657b14767d96ae61b8caf4e8f32ba418dfa692a594f95a3a24f5f57e0b175adff5c5aa77b8dbcd45ca483d0bfca0dc43d01075217acf3b029ade6fc253b269f2329a1db858c19456e897f6bd15567c83c29f184aa98f638480139be05c3d4f65ad683334aae3d2c244199ca0e67f07d25f1487a4d7ff3adc07b98780242b38f41ea40ed1276d8caf2c07a8924ded8d08f5760911d0b5e747313a70ca2d930e6c815c0936209a8e70a92e798148c2a6e141816ea437ce9354d428a2b7e116339f48b12e4fc1f6fe14b3eeb5c69b923ce96ec94954791d4f3e41620593b40ad6d3ad5f49f8db79d8a6865547a5373d93aca9614df415cb8f409fdd971bdd6e2b8f406a049d45d6892bc61c4751f0beb071d089557a17804e0649a568c89db1469273dcdc2f22faabc48853605c269e9b33293ebc21ab6108b9b3ae651ff6dd808ad9db73cfa03b11e70f4a8daad8f448fb8ac3cad3ba3eefa67289a498260a06f17b4f48ad3c5caf5013ee140eb12ded51f44a079a576d8b9a970e2357174ddb35f1958d85a4ad54487873ada003a66604e06edef0bf9340cc870100734092f07648e73f93137abd6498137ba7094aa5a4b67f89f3ffa2087c62430eea86dfd4bf56c534b2067664c604f526a212fbe7cda5fc557d7f2d91d35a5ec485dca2462e134419bc7beb79daf5e46d22fe68be4cdf753530e65c95707cdaa290a34fa7f68203a228f100e4ebace8d588d6542fa7f193607e73dd7cde8f88b00a91c94665c6c5285e515216f96576bb2eb45fe73c105ab0dc2b3fa3b0d6eb37424074cf083794b444c8c047e93468865a1165752f0566e551510d7d34959941fd771adcf465e85249a8ebe4e1c5a9e2ce6926de5ae84982f91f2b1c92ed678bd8ba7930aff7f2c1fe0b96031a27bf93cc47061598b9a007dd43ea695ef7d02535246d6abcd53640f514e1eb4cd194df1939ae74601f6e19b88cb0cd5e416f7c89443e8f43953a5ec12e712cff11298824af08dac5d838c3cdde9be6ac51af75612d8d675c4111b75554b2832f90ac231598acd104602f194df500db735b9fb1ceb493305698c389017e9e72e49518e459ebd507f98bb640502896ab09dbda0ba1f228ff8bcceeec34afe658743fc932bf6611fb09d976bc9d7bd2d4ea3b3b2782f2ff3d6a67e106aec81c8fd3bb91e3929bd57733d3c867d1b04ba53e71343399a7c88f3d134095ed7017f536066f8c8fa80796fb76b70933632aea3cddc5be11485aecc564a2ad30e2baa1bb7d51d99733d0678e7bfd3b4fc9980279804c0932212779230242d1bc4ddb23fd4f38f5f6d54f78f98de931af1e9a0c99f3aaa4116fe960faa49bd1ae998bfcb678f6a683ade9d79c9ad0a1bcfa95f1eb996ea1ad428cef181753805f7ce6956fcb28e6764c8959fa336706b35e848be49535eb31ec1d03dfa3505b978fdfe17a722c86c57ffcf6c109e7e6d14c83ce50afd57a8274cd1928c8a83b948fd46f421a6000b6949fcbd5de934f3250bbac1eb916ff6c255e8b6357c6dbe873cae1f5bea0e5f6c70acbb2f90a68b9ec987e60927123bf3d9cf6f988188bdea0b24aa94dc1714fb33c0debb7d654e6c264cb79ff8b423fbb9c157ca420b0cd579c13a7921796215ccbcd981ba35a35363d44eb0b4838871037c484cc16fb3249d85c710f897bc897a71726c337283bf2a1c559f25eba449a5cb9c65a98169a2c039b7c14667c25695e97477c35c4f2fff5cda204257d35abd75634f217ac09b423dfca8f5fa160a2e5292722861c54717ff2aeb857489409e174d09fa03a58f450a96c1779c844e898c6c94b4bc501655fd2d72e04304d5776af8d71e02fbf1ed4c88e0cad46552e83b618e94aacd47f92cd2675f5d6e4cb50d143181f053c8121c4bd7c1aa3a237635bcb9ecc47f7b435322a83af2524566a0c06a3502f66d983972d0af85ddc430fe3b5aa315ad72d682ed09f4f511ab6ab292e35e3cb2cfea10664cf22f716ce5908babbb2aeb8ab36ea9ce2d890a5b8df2086000e802824b19da4d3ecb5048c17505ea8ecf3476df522cff42be37b64045b2cc921a483ff43b708a27c99e2a65cd4b3a72fab114d59f76364cca1cc33d52b059232efc3a84c53c77532916d430bccde0779d59f8cf5f4a9d32d850df3397cca2d0d208977e0ecd11b86ef07b9d091c5d811a0e62429d22ca945e4b1add83572ccf1527eb48cef9c01a9435731a7dc61ba2bf341fb3f65cfae4bffca2d2d9debe90f958799393f57402df239b7b2c45e3420f5c1f8a2965da6dc523850a8687bcca9c34bdcb79f2df332799c59dd296985e17031e0c966f50ec2a0c3db0d0d11a4098680468ee9d2f152591b289c7f22ec007ef5a81179b6efd038603aa9431f895c0048e254aa22594600a62ca6051f8188b5d601c33edc0161faf38511d8b79c9f5c0b5a4ad18f9cacd73e5e93251e36666a503540d0ee818e7666a677098f743ad6dc9e6e2a584ac31321967364e3b0f3b279f70d47821fe05dd29f6245d5d753673ae3d1e324054f694578f3e3c28d10c4a90d647cb26e2a84f19febcc33d082af3095bfc65935ae9c077eb16f7279795f3dfb12cfd985a4d03373b4eab9a87f115438505e784417aae158013384a9d36ff183c7907452340fbab39e574045d5b63831bdf05068332c0f1d517bf7726100e35bf15bec06a964cf4de3452b46270405d5390506df72998a77472093572d010d88ff1b49e25d976c669bd678434ea5a144072fca0dc7c1dfed85b9e6af676d7cc71da959bf6661f699288217c16815841dcadd033911e85d05f71216b16d59acd37974a7c4db23bfc768017969060d6b8fcd48e6f07d28fb65319c5e6dc6aa7bf8ffc36ff7ba24141be2a0337243a006639a5b610fc5f3ba1246cfd22f241850813187cd5eff4cb7afa707a8dad3474d985cfc50cb502a8a2010e7101986be5265de423f530aea01499b6081f80c6f2e6eb8e978d4f003a22fd6957d215d25ecb561de3fa061d948b142fa0e3d767c076ac64d438300368c0aabe34d19cf2df49cb1ef15db6537bac459aa6fa7e0924738ced117653acd4454caf1fe190d69ee8795c909c39226d9672a965ddf19aefe3deb3630a4b8ea9c5bfe4e05eff89201a3b22b6898592aaed9a175842509e44dd876fd21e3bc24922a0c8dc88afe1c01b65acf396b4d66c27744f32a4447370605eba06b7856fcc2224dbcfcb203293a88753bfb7201631e2a7809774424000efa12df942adbbc400b23f101d2709b478b7fa8048955eff368fb3e58cb17c727f7a8e6c4f32f1ba69306b93411913af1fa1494e309c3dcaa6394876c11e70cab1fd9d4a1f23cec5972ee50200ed269db465a9832981a60a60846bcc89fc6ab335eee42e2db8b893d6ef0fa70309c92cbdd9e53665a7c77d8a95a087abebb06ee343b7bebcd35e5b5400e731fd5b19a641f50e77b04e3d1f6975e166a03953490ba42bed525f4b0a5b33d6aac41485f14b4a1787dac765383d1eda1ddaf646068cb6ee3f4852d1556e84bfce5aa46660e975591d47552a86e99c4093a4832c81a8be319c998019201fb497e47f4c0a3d8b6764c51ccb79c65e1212caf8325086ec50fab3e20da9eb719be5f41c008840ebf45ed1dae3bff25575c55723833a285e6ab9cb755c24c83ab393182cef441174a681d309ec79bb6edbc053172ec7b08f1f43bf64a0a6b4182669a08a3f29682ab778a015034a297b740c25ff716b3c3ebada8c5cad5e9e746bf66517253d5837adafa71aaa1439c91e6e383e226feae7b0e981ed28821c2395721a096b3042cea1e1d4dcaea9305b03a8dee6683b2a1bd66fe78435365b3978b5572ba923a24a3ed8f9d7d69b60e7d5e1e6bef5b8f835d869bc6d6e3ca108e56e5db39c695529fe9af9ebdeeda52cbbeea9f044cdfd48bc8aa6015650d29ff8015f1c61950708ef253bfd29701583bfc7d327aecdab760e393275bc974c4c713b31eccae29500b6c1a51a1ab3c3aaa2b7a6880640357a21361543b4594b739796784e60f93a87a73c5202978c61c90e4849f61dc139720cfacca32f11d746d825dcd120c17855f1e2aa42a1a14d4c945e0de36ebe0b086d0da6e1fd264dbbb75037d3a941058e2f74490804f27c1b8ad45ec577bb6367bae1c2fe6305ed7974394173d6ca3d9b93991f1b431e5f7a50fb33276e0b9940547af186d488da11756faed75738f502a8bdf605feac35aabc8768edb9822ea9779532ff31e25ca3ac7d4de8ce0dcd552b25c9cda05ade7cecc3dd69b23d74c41675665b30102472f39587f978602e86ef7669d2be2cf08c3c7d57c972ab36427089caa62cfc6cd76f39836745de8b3141f5ace46c1ec14522e0e222413203e0fd08eab1c72d34fbff5ed4005a604f84b902aca487be547d07b46e75da1e999d2e9467fc6e0fdb861505d953b7fb232b0f7bc32e72a98c32219066dec6fd18ecc4165ecc834178161ecdcdc0980db0c9d28316262997ced3db32db833e2ea5e6a426361726a2a5fe8b558c4ab081b88d853f313816b27ab16c0a4ee7c13d1442f9409f193cfa1e29b0fe609a00501182f5f62c087fb50f0f0b6e2c470f5404f3aeebd216e9f220b9dea6fd9dbd499d13f158987d4846b4ada31a24865750997279e5b1122ecaaabf684fdc7766ce24b7c1dd9ea677686d59ad2b589368775ecfafcdc9801ce6533d8067bfc94313c4ad8dbf1bb6c890f4eeaf25dc1674be7254b25a28108aa1fc831774b93ebbe1c02e450345a0b966b148462b7e9d03a2917f960a9aa838e389f793ce1d0bae5f31a1617e87f0dbf5846fe7454a44c5af6fde1378ee1caa712c0f5522000e3da481bc650270ad3d931d691e05b681fcd392cd85f78c476b6d8f8422cfc54ab7dd6e40db03b5c1a4b922dffbece6ef1693624f1b204a208bc2f5592002e9335f9e130f1d30f14b82b52ef0637260e6f6226613c24f027aab4cea160aba40a9e2b4272d6b0c4515b6c4dc9d66f0b8a1aa36c830bde842684f99df211437866eef5c105634e6154e9794aad042081f98ec59459a563f08e198f84e28eb6dd6c2160d042728447dd8bc0ef3d90536ffdd1079c5cc488aa5c231a5edaf495f5a84d872cf8d62a19b47a5a1def3ff6606e67834b1fcf1831367cc22f26787e32f4909c65c1c7184fd228d0b80bcba51c2c36a31fda6545e758070dbf58e7837accd90a5337e580ca4d7ef0fc593051218d2489516e7911f96dc199475e3cf4fbf46cdaf1fa2d33f605c04956cbbfc8d34bb79ea34713238413cac85e3abde28df24efd028f4e6b7241093c1fe5c07b76d84dfbafb4e9f431ad6c53379838d80f15cc26d7d521c933649175aa1be5f2ca8273196214677fe81cdf5ca7164a11669afbb3a9c6f570c167a1cc38efaefa1cce5b35ac5e68f269378ea048b8a369e33dde95c1fab7365ef0687c5507b2bf1c3ab0ee1f38c888fe5fcbfbb715e468a67449e8cd2c5fb0c6db4c2e39ec1eb0651eaaeca3c07cf9c655d07b723f368cee079b10c5f9dce36182eb2b9bda48185d6a2691eb9307308b0a040729d05bc7a60b7292e5c1204cacfcd3f5cc40d8a8aa82263694b42b920c62e14c342b39c32edf70c8ff430f4dcd9db03f305877257c6134f906d10092f25cbf9bdd40df63fac42879067a32a05a81b8af704bcf1c090501e1ee66b7df302e4997853fbda8985499661c2eb4eafa62450af4826842c0bbd84f98e45b7751e3b247c22a41a5ce476c2661337dd121c5c482e78bf39db82eaa64701afa732fc3afb009e7536baf0bd811f61cb5764de565f03f7d3997666f70a6d6824e57103bfc0f7bce4d768b05cc51d38f5f03fe4b94367ca25e135c605e02955e3dc4864be7fc282485d2ebb74b55d61c7556f9135a3aedb738a13fe4b1922590cabe091e86ef93ed16f01118fc01d44fd53a7bfabc181fb14f2a6c67a6b58f89e767060e07944e3de7f8527ae50491658ab969a726df2df6c6ce13ca99bbea1f4dddf539e0d37c6f0b486d104660ed1e05e1114acdcb48f914288a46dd3befb2f4403c849312d2a71e05ce8131be37897107e78ba95db78b66edd8aaeed5db9c067862eb18e05b9d699d00dace5e80c98e2351b3e566d22553548c150d75ccaf93250e6d47a3c26e58f106b8aa81b22923b17bd67fed12ed483a328826b97322f3965bfe1f64cedc1b02e5e06dc20778cfd04c564adc55866c118a057477fd6ec969a69f628cd314cd8a0e8dbf56f570277f0c667a015abadc92303191104be99af28150b335e438b52392d54836dd642fa13328e9e499e3d785d55fe9b3abd7ac05c0c525ef9b8cbc253892b1f1f1109ece69ea2ff72e3c8e0a7211621d7ee603021907cb05e37da799f0cc8914daf0f2bb0473d498b8ca0f60e539379c3f368d343adf6ca493051df52eb007d1dbb21f2bd498aab102b0e087ddc9b1afbf6ca765906c1f2969c528b0d7348254ce8f044e4345bfce9f96c8c0f247a5899a8f7f503546379a473cdfbf7f5b40801e0d3a3c454abdd40e0d14f91c04784ef8d69110d48af48cf3dfa03d43bee47f227acff255d7e0d2e46a0d547eaeb4edf5a4abd30b97e5e8fe6182affcfb471cd81e18f06a50216308cc8a4fae499f7f0dcb3790d006274a9ac16f1b92aa3b88df2eaa21af3c87190369807dc6b15b977973b5ef5963c795cdc90c81a5b8c430e220bc02c7a3b248f6874c2a12f66aeb9464047e091781a4b5652c2f3ed0c033d40dd596ff0bf2bee1467530f5e43604cddf9a122a881a6907c5ee3fa96b869da65ec43821817f6591a9307e10e14154b566bc493a2e85ed3bf0a786bdd7819b043fe0a4c71d979b3978aface1428509262c9dc674cb6008e5a0b34c4bf02446313f29ee7df730fea5f2feab4a1fb8bfac8b41a4a897deb140899bc3e48ea538dffdb0482aee6f9f2c9616d135c518da94efb98c56a52d38c9cca51e8ff14dc4dfd0fa1c0423c322d2a8bd26bee4b4990e4f73dbbcf224ec4ead4fbe59b08929ad43b33104f6436665ae76c2b0ad87413ea2af85c99dd364b223cc8b2f31c51b6522e36e510c1775ffa2bc951b41f56eb5c523fceba9834d7afac5af8efa3ef68a3426f1fed24d8a01476cc389e710a4b8a0d7dd9b6f6807e7a231c9ccd3a02342e95951cfb7b285d64b1ada300e09f63f5d1be3a1d36659994fbbe55e12d00fd62c22a813d890a9454665b1d7b6956938300fdb69038165f9d75003f5109eb7e2a7a8b6306ca103ee5a271239d28cba0f6e6b045d6de57c51710252a90956c1bfd5bb5f7e02d2e869237d1cac859263062589caef940f7f3bda3c02802098fa257c7bb5a619fba802979056d03c0a3493383f087891027417d0dbe5a7cf7fe46160dc6e525f08c918474e94d76bbca10d9385ca838c99c333336c9be625ff626dbf2a6d3c88593e558f423af9762d68b3b87109fae5159b11469d3d8f3f86255d10a79d4d3b35847bf36007705ed057609d78d7c4e7c00568bd0476766e78022b61b800b97c27649c161660d80b952dbc2cf2f27fd62a275c51a7fc11e5c4db69dbfe4c55345436a881d6ff0419c9c75b656f9b6ec2eec873d8ebefae0a0cc54feff961cf1a6cc8640b6aceedf32f3b71e04adbc9d8ac4e1f37c83dbc5a4c229e50f4a77c85a698d72e595d432f2052da34f0ac335379e7b16d9c03291dbb1cd0d9333be5c7d4e36224f32c15a5801aadf9dbfc183e639766aa195d065f669f5077306d37d033c8a89336678eafd60ad309e2950f791ab9db33f236a82e91dfd316a7034d058142352932444b651ef1d196f9ed2b129b9d3e97d61c5194d658cf317e33cc2c907fefb937e96bca5406af263bb313beb7624e7a81a49ad18f3b7fd6c9bb01ef983fa6745bc09cdeae79a9fe6e29a39d497f1ea7c970e3e2f8d2ccd230ab6200904250f24e0019621233cd69a3e2ae290ea4b3faa904d90f60475c642cb18ae6c7b65b38e77832c11f8cc9c83d1eb8cdd60b525dec1d4b7b34688a6899f1617d45558a1aa4b7607766c0d93753061c268d448ae610ddc4efb7f026365d568c741392a7bd51cda907d8ff366a5667c040ba30eba91fe1c6d780704d2064fd56f8070748c9363d87bde9af160bf41f39bd27c035009a31936a6d1a5dbc9e519d5600216220ec8bb3643234376d32b6a12b3cbe8287f38f41cd01d410f7bc373a708f36515dea5265329723c04101f0193f675809c872bf1dd456e476f31a0c75760d0eea882560c5f49159ad5fb8a98482fa91ecad12aacd2827732093b745488761ce30b1fdcfd5bc5990e8ed33ddf312af55ee4574f93e20e0d2f07b204bac77236ce1972b0c33dd0bee1c78eace3ff8628b95be18ab82e12b6835879a29719566b117b7cebce0568f238ca3d349619815b9766ca124873bed505cb3ce7253af6d03b54bf61718e9e344bbcd9aaec65a19df4c9f990dda6aa62ccecae4f0db78abd68c3c2449540881500f509dbe207e03c84e54d92987fb7011a98da17979da41c6b8c5591ae850a98f394259d6237f861485af69b2f0040b2036a3a98cd358bfd057a807c8185aca2ef32974132200e427803b50e1069f6a4cad1e7e63259d4d5085b52519aa9fe892d5c54c9c877016bc1235deae442f780df1297b7b7a537431630809287d32a535b4254b154a5697f359c582d93d0ccaba8a8142ed7aadc86471446fc17cdf075a0ba98d71f6938b9c4ffb4bb8423558864ff53fab0ed7eed359c6bed215f25da294bc1b0df2d321a9103329175f6801a69fc3c161e5deea86270692c37356ce215a3bb2bdb78b43102fa4e00be3db415c74f3230fc6525eeafd311cbb8a8e108d4a51a43a2a800c187d177f4f971136af596b8ceda11ee61ee8c508eff0096539a5eb2160d9b921ec3b105b31c7dd22c173ef333309d36724a1d2587fe0ca0ba18dd87c9eb89878b687da5ab09128357abc7ac8db630619d41585fb6b3b264f65e000aee2070da84bc5b2e2250113fb119488310f1f3bdf60a49a7d0054bd042adc48c27390d06ae0ffeb68afb78bf30821054f36f3ab2d462be5946420fe8b7091bb34db182e1d187f4dfcee1ea0eabb87f96bb5e06255d0e62af7ead7182a067783a2a2ed3b5a8b813b4a1f93c3fa81cbb079cbeee349e9b5b04e15c76c88f3e6bc198081046fa6810483fe8fd2a6f7341712f742d4ef5d9a0a5752decaff022e3bec41f8c7b5e8b8659cfb355df9b1dae51d6cbb8d9986e74850d6caf4c43be83d54c3454188a2b09f875b60a060ad1be7e7ed25cec34614cc24aeeec99f58e66ec0ee5dec8d42f2e6a8162c70dc98917832cd93b8ffe6171ebb3d73984bc3dec77a367d77fa6166d5965cb22acb50e63277c073c04c6119981ddb9274f0dc0eb8941acc1c3ebe4aa6a48b4ffbe1376e08d2c0cadbbb1533928ec88e3f2ca89444345d327e8de25650c3d6af99d8e756b9615c951acac6f7d195cda36b30ca5a6a30a7fdd8ae5f194cc683f492efee92a9ebdb0207fca346a56aded01745eb9a881b7b77f44486b02135fa01d4a894670253d37a6a50ef6b85a46d24d211d50ebba4036ff2d2564aaa5bc5f05b6adf9e01cb274078cc63403fa00de14a02fec6ace245501fa14cb94678d349613a100afa9817dfb69899986501180db907d4619cf7784110295def64f6c9c8f827facfbb7548afc5c1b56b3a8f88c58f18041578a867a02e1ca178a2aa1438c5e11e9fa638aecf5db9234bdd8b86a7b194f636720693ee528a581b3d5c7101e2f59db5d199e9ced00e30bc73011cfb989509ca2328e234508f15761baa5a790726297b19027c0227011492324619cd5e92d14428aa96fb9a3dda43decae6641a3bd9953354fdb7172e312ec90d9e0416f7f1865382338c5da1b0597620adbb0f453dca3a5d060516738d20a0147b354e526c9cc3651da9c0b446e6a09330d984b98eb5c1b35c6c4aa9a793cb720752a383fcc812e2be8c46c56124ccd6f137851e5f16391fd1df798d619e4df8d0775c0ebaf5aeb5032e92b051db8d36cb4d4d550ffabd7934f02e25e5cf002eeb8eab96364838b2b41a1e87197b15bc3025cb1640f24447c97fe2e1225cc2893414bb94a5a0218b1f278747b6c3d74a6ad9fac75b78b02020fc58d36e6de9160e30e27d53de9590a8ff6ca690669b1eaf95d1d4bb33ff3e9a71ca80722d3563181c4db35ae15c5f21157c9ee1cfefaed55fdbac3162240054836dc85794b3a408d225f76613e1f35fe812f900358bf0c8caa1584b1c961814a81e8ffa0894925e67d41503ffe72f9c0a57b384da3140a56198b24e5e1d3879719b9b1220c8a0da780ec812acf9472257bd18504a39bf7722930ff4661d2dce4370b5bfe33732055d8e1b322a5eb637993040a25682f609d3b15660aa4cbc3c88de5ec57ca7b97008bdfb58760df9eb4d16dd0fada4bc4cb20279db33b9a178b47aacc88f77a1bdb62863d6026fd9391a36b7717760ab77bd14c796371af406d7906425e45147730caeb4094f1e52c3e886a839db2e56d5078538587673ef30879368356beda508f25bf99cd159db44f888f74efb4bc59d839b197f92668cacfa38858faf97d387eb1bf706093ba33e3ba413f7479eb1eaff953b424e85e27a2fa04c04c9c782ab6818570f0548e6210ca69e8ded21a3059bf3bf8599eec0c7f6adc8a46d2ac05b6386641c5d3d26c8a41e336f2772ffbc4b00b3f9886abe11c755b660a15af171e66227f71b0a079d6ee3c522d011df5aa1772bbfc6ce6336413be2722ab34e234ab68c9c1daa66cbff8b4571cf3d36c819929174fe5127b70cb5c94fe28781fbb160f367a9311603e054cc0dc3e872ed0bab398416f082dcb1c24fbd8aabc59da3a61bd7d21bb3d28b1fe789b4afa3a4a5ae8052c09ccabaa536fa191c1bd606c4f76a361ac89ee689bedc083b0e1e4c0fed4e498e040d14b1d8e37ecf080e0cb6c939c9299a9d7c675a30d9e1d754dddf9ae54dd9f97285417f14ca40345eb54ea15770293c81e5e4579965d53ee41a04063e8f0176909bb00a158503c45b2f2fbc5c56167e22284d4b1871d61fc8837a6222676de067efb0e530865af5e47a76e18dddc2b9682f885d9ff6bfc4d7bd814efe449b51ac8052cea5cdb26a35b6ce8037f677ad70d882a3a448eca1ec447d5cf0d36a7dab2f9ef9ef2a8731359dc6f02fcd674e76a9079d2e925f093e4b80d4b80eee9f114ccb1320628609b7205e72297020a2c25b4b281e71cb7f10d38e833f70a8c2e06a3c6354af752e0118769df13d6beba42b9b7c1572936fb8ffff0baef719fcb3ba08ed5302a6c63acf4dc2cf146c10a68258ed1cfab98116f46a43262b113a579b13afc709db2a622d24c88e48cc8cd025d1c95cb0a261c181e86c01c48fc4154a74587d1c10dd29280ad57e62cef3c7e7df05a0f135fb365c7bfdfa6c0d9546c1553b1abed9324d5c77aa0da9a7fc8c3ec7833205ba99d51d6f669c8e8cb8896214744d7367b4ecc3ab684131109db853050e3c18da819713bac2c1bee9a4e8f1fd2f9bf7e9380cfcfaa6417ab7038c2a38682fad9db571fc03ef5aeed3f0cbec7561dce699efb4dec8fcd2fb1f302af7f17139c9d39bf1eda1501541fe0f7460a7b10f70376be22bb576c54685d60dc540860971e71aefe1fd8f64c58528192852454a32717fe5039ae7a17fee60aa9603bae818341aab0edcefcd1e38fa0f8b6573069cfab1a8819bc259f9105dd8c784bb2b32f5d4b40fa22ceb4b71cbeddf45f90f9b1cb7e9180e00bdd7058afc5fa1005ad95cf8c8d54d7e94b7af8f5739ba3a9f2158f19bdb490daf77585bacbea7734fe8c515a7750ad00bad100b79718ad29cbdc2e7392724364675f4b9a6e4856ce1a4297c5cdd7347cb44b6e6ef9620a996b69118747971ef01b4ad9d0775f87defd5142af0218128d466d9a2d118b83f5c3b8d2a1e6e6d1753b260418a780cf4aa9753f1afed4ca0bad928b49635f75c33cf3d10d0b280dc9ea11b871160756ba93cef4445cb97ff24b2dae60477401fb77d87916c3b02a0d912c6911089c0f52fabc164fa76b17f957a03b9fcec6ad5dde60ca0d76dd6f3ee61d9b2a3adde43e852f4fa64c20746424410d82b476c6f21cc2d1ee4239144031a96b0e400af792733aa43936ce3b5236928818e59e991b1f11908da3a8edfa75c4c139dd5de9fdc6afdf17220b09dfbd92ee645462bc64268f57cfbd665aac2e20944a7d99c1b42d0369de73b514dfd99733a78584921bde43fc9d9ee5f80b045a0190f9d83b9830dfc3bb88072ff26b96af7ce2f929f10ce36719f2a21ebd30e5b812b0e101bf3e60099bb45897efa636da2e99a89a01a0e536f993c43b3c2520cb99d43a41bc9a7cee5a36f8e3196b1ee1eca4cd44393e93240b26aaf7f8f834c800de7964b8692f7415b3726cdfb3bdd4e0159a0d051a78ab0f817b9893b4f3341703d4906766e2177001428ffde3958d0ff30d58a67ee653da48e878326cbe4e9d597d5c4b9cbdf0a35a25350a29897c02519a398d573679dd13171af7238e61f2aa3979a25d254dbca2711d645ad218f03b876c7a6e4b265952e044f3ef943910e27f5b47acbcc0a76769b384701cd06e0d95389bea2900d17a762ed3f2b68ea9b4a75a252140d80a43e79503f36147084e83830f85d99571ba320bafc425f1351cb3b576ecac0bf1bbc95bed8df52645fbf62d2df691ffdd352bed277b484cf3f5394fe5a76648981e8ea111c1c94cb1a693283cd29b1e41244f5ba9680ca86488c6a6d71b3fff8f635bef27775116f1f3ca0dcf4290a299685779663460a702e13d058e067ae708fd8fa90bef3cb70aa802418a6b276eb8cd15fa497b308df34dfb0e5dfa85ef1549b403cafc421ffaaa317678be1616da41b0eacbf7a2cc0aa546947b92b30ef8c5016038a962a1a3b204af476aaf5a6ad5da84a3f787fc45f54284105decdb444fe11e4ce940119851623ce4a0e46ce92e439d03968b7aeb3b7ac21f1d95baabf4a297169e9f1b00f326c783fe8a5bc61505c432b76ccf942ee361caf73b372d576b9d5d01c8fe9fc32cd7759fbe203561a04fe0106f7d9b19d711a8ad2a224b8237612a975f097f3976939fcf38df65e7bdae3e1ec38ed36794118a3cd4a7a7fd65b877f3a919f0ee938e6c047357310c2f4769f4ff96a825078a20f7a9531c5202090c13b1d6a99f12193dc9583fc660e866cb4ca5d9b0287472e5111ec0c90961a7b37db884983d7d26ec00cba97b34996c9c7b0303e3af38ee5ac430d3e0f51166629941c3dd1b5fa0cd24f70c524ca017e6eccda3b8797a79c2d187ed7f5ea41d9ad794971898b18dd2f90353043ef1acb82742e303617850155ce4b28f4bc57836b02b74e653470fafc13b36b61883c5912c68289b2975d940129b6b57ef3022eaaac5a021642fe5ae2b35a0afa614d16a49c6660ae5475633af559d3f50bd67fb703e5eb53a41daab2e45b205258bbb5bff77c9ecc83984e0eb3c0f2f46836a50e7715af792026b3e6bb7983dc5f6521577b7ad1d776979d04dc2bdedd841cd9a599558874331f8f6c26dde46a59dc3fb148d5b5cb4270f54a57a4ca813461465bfdc271484cc0f29f9db995321ad944e411dbbbc48aa28ed667b94118644c44095bf37877758cb80dbda166de7befd201a191405346b936e3b9a877134b6daeedc6cd584bb0ea2686aded2c900f6d72b6685af73f5c891ad46ae72c42ffcc5ab33319de3ee93a64e69b3278459dccae8d015f8a89c0f2d7b9606ee5dd7c9394dfbf69c7371feda9d71e4f7826516b8e0bedf6efaf27599598ffc88fe144df7ddba1e4fadc380d35d9c17144ce208b0d777280bf94892303b18a00e093c6b04f6d7c229a3c43ea296be259463e2564531892b4cc5dd8686b14b7bc02188bdb631ce352c15a703e99f86bca9646771068cb3ae5eb080b0b385de8aa409e5b9390cf2646582b4a8abf597f827a7da8f9f6839f174b009aa0ba595af95e65745430fef0a77ec68304069686c216b96d529ebb181db1cb814ce8622c64f19f5217cd725decd710539436827c71a160f174b83f83c737b3ebe22c1aa23785a214a93a6a97dba66e79242f3ef8c82b8ba26ca7cd75eef170082d48be346e6837081ebfb5991b1b6a3b191737d0a86299936892189c0a027c43fdde03c0771c6bf69a12a73e8e5613e0c0b101fdc4b0188df3207604a38655d70dc8d70d1341f1249266dd7e56a068c0755e514ace12bb2d82ee354d526c057c54a7fd79fd9675d427d17771ad65084c3119a2d8518f7c6d20eff209c5827461719dce9546a33abd2252785be699c7ec3cad45f3b6b8981af1508261de37625c9ac38bf1ced11e6892170dcc05c58ad38c452d850ec365df238c7eba91f6248d5846d672d75b56bd7c69333c6e84e4a8c9f472b395315ca3117bef8daa8f9663f230c99d6f29a23904164ef6702675153f88e7ea00addeddea4896921f0c0fc1525894978e1828ee33725daffaab8cd7371c2e4a62319ddda867dd9c669492e050f443dd54973a7cbe0a0d119f49333891b416876ffd4ba5d513b14f9d597378c8544ee136cc9187507f6beb37e762c511deca874371f6804fc4eee0c8644f54413986c4715654129ae6c23408548d51391097188f0fa41ef14b38def713253deafb908acb73fd2ad5e3d0ace02c15d4122c2c086e9c9d6934c739ee2d8fad0315d52a11ac637631ec3007a56d9723254c8fcb5203bd05c74ea55cfe0c0122ed2f578b2d123229321d337741f4c51f766ddb58722c626fee1e5d36c0c1e36e01034d4c999fa11de6df39e3a3b2eabe3d21f968e1acbff69d08550bc441725e270214a59b5938b7bbcae4df0cb3ef4b39664dbd94827a059397b1541d4a67c114b2d018dd34dfc1c8c089c8ff152c8ff4377232c59d1644a64a7a42f3c15b59a5af5157e6a2808a9db879e685eb3e26310ae2d3763562ac43da5d05b08b6133c7122823672d41cb24318e2ada2b8aeeaaa12514171c3e0ca29605d4fe286df285e442d22f767b27b6f153e25c88a5e6f2c62e92d592a72b87c274c5ae10a6e8f4544e7ec12694ef40f9a2e5849b35e0d7ee3b28beff8afac73f01f501fe7ebeb815c6f46cae7dd4d546921ed21e6d7bfda9677597c41b5963aea3221cef110b8398347343f91d9babdeecdf9aa2e2445610dd4849ebff28b9ed76bf31e8a418f52ad46de2d92ab21cc5ec24b70f4f4874b975ce5c705253a09a9e4d4fa8ddef07989cbb43ea7c68b11aceeb6ba80bfc6917ea2f12df5052835e7f22f52fa729cc22c5a3eee105cf4dc6c88f8927b63614c0c09bd2e0cc65b0e0790ccb708d5460b59f2f8b8f4f255c05fc4fb7dfe8993bed89fc61b778f8d4a6d67f377a9f2d39cdb4df1e57c910f5ac194b7055b2dfe3c4871758cad61c8062d21834448aec0c3375f06b967cfd48774d7baca0dd7c648fdc8c2b6085693f8bba30575ca12d01c0827a9b7854db76dad296a03ea5531f61f099b5e6be62bdb032a9bdf66b31a51d4a90d7f8c3893bd241b50bffcd7051b7e5a166aa2915960d0b0f0058e79b955df73d9281dc522c9875c952aacc8b442023181770e24ce2bf5d0fa73cb5fadc954ed0e2b9f3df1cd47cb4bb112aa2cc99555d8112f29ed5f0fb2820e0e713e5059bd6abe412b60e0699747e62e1b75fb9a33d8a81c09e863ff0ef62626ea1c3bedaecbae6d313d2a882c58737c85930bcc2c15cc33ac0b0a9f2732aef919ea000e72cff356db6105f18790a27f41a653d5486521adee2568c53722bed48b78fa53b01450f9f72e9f658581d0245df5c9f54cb6eb85f33f41511992f12549ff074b751dbc0232fba725ad23896fbe7b470a6273b03489bcf2de217a276c062dc1d2755c32ea31ede98905b7cf63f6ee993686c46cdf0e4d990f3976fdc2bc888e9b20baf121d9423e8456a8da7b0553f541f1e686dd5e231c06510d26ab4002566a110601c691644d802939c8a420d3ce923c3ee4d77332aad8e9cac5d4177c583f08ba5c625376016fbbaa62058d4c2161ee55ed22b009565fda0d218872b3b95b3741f4237149c0d20a2412d94a0852be78ff53a6fd45686950c18af1386f83c87065a0d59813aa6f4d1abe7939dcd920efa5511b1b7a42fe8e852372ddffaf00b624942423d68aa442e5d98aae3db54e9d5c7fb0b6009129e0860d0270c9f463d7bd7e7b2683315000b25f751b2844d11bd587396ed9e0db79306a86ac39c36109bd68ad0c905983e873edd7c411326d6250698562447932a2fee162fbb53ac00424ec854e2dc55edb02396e0b782214411943f5168d6bbb93a2b5dcb60cde375d66757229f75dd61dd60d899991df16847226246006584f62abbcb94c02ce18021f1c2d2e9ec8dfac49d5ce3a4998bbb0b1ae69d277c586b7509d9f326a56239866027302a39d2f5c55ea140c30ff04a8e79022dfa59600549e0eebaf086e6f0d59c708d884f218c955c1f7446d6706fef31b7eae50b03e6bb61f328dc983043e83da94d5f02c0fa8862eb14605216c3f66024334640ea9e3de35a9433b405fbf1cf3a5749af78cf8519278abfc8662f83b815fa179146e99b08f98827bd2efa6ed3184f9b111941f50452f51820266f492d982c459910dba031b12d2536d3ed5bda2f63d6f728540c43770f6e7570edc793011c513a70fba9b9cd090d39738e600391d1c2ff8736378ab345fa63696507b793083ac3e31a574992a5bf999a0a3e719fad6075fa5d4cc2aad6e7b73cf8488d322343ee9e7bedcc90ee4e5a86b9b4cb0a0603ae32e44faf35e803f36b706ea39cdd57b370658193b9f648a114a3de7aecc351d196df8c4ca2e82179cbb14fde8fa8dec6b2e90340c2be3a1f5043b850e08c40158e2adb8df5b7b51f510a80e625c1af806240884b982261cf2e4f4190f217945d4941eedeafa09e701dc7d3153c425f752d282378e5d4c15822e8a52af64ab5714b114e39407917d222732860871052694e9648fca64698a98e899f9aded6e287cd1d220ba5e17741618694a1b7c6aa9ab7ccf58a9815488d39f19c2b68b04db54ac147dac1a53bb814594b1432b77b8f0d4afa5f7c2503de3c6ae1df5e3817599d1c4e2472055ef322e65c8c7d34c0a72920cdfe280801eba94ade65ba420e5207fdf53e52cb4d21741b578df31adcadd9319de56b2662ffb8b13f39f1bd30d37a56bdb17843282a68ff87ce3c53bf111adcb784835aa9108c1edb473407d72c78a030a68dfcaa61c32986b959029ed917459db7cd830e2969dc5b0d96efc0b1e0f072c834634ac61b081ca1b8dabbe7f3f71a34a65e5b7a0cd4f9b5b612c6d6cc38b2b16a0cd1258a69c9a84ff38c6267bf293c467d49be018337eee3c25b585548f544ffd57c5d250140de9607efd83b34728d5a3054bba3e8af306e77964393f6186cb8093b6ca6a938c4e27dc6579d157cefc2bb05b73ff92fcac8e3b3e6f9e97c06db45751f95567fa7647bd932632aa7e495eda785ad8ea7345123325cd213becaee45386dea7974a4a057f7e59bce3f0347b76731bd8b0c9e8b4518df07f8a4890f619b5a2a0ddaa1b572dc555d706bfba62f728f542e2121b6e42db2d9f99635c7bedde30fe2ed5d14ddc5dc2890e04b7b929d7c2f9f9cce36dd4f3a3bf9d4c52fafd8a540563b0fcec396ace067ef858953d950b3059d912306f9d6e914c5bfad7688621b957af79c05819483413400a1003542ceec055a21fcd41f44427d947090426da3f8cf52fa02c5b33b318928eea8dc2d78f2f5a74b1954dde7c8c5f85c9fa879621aaa58ec4745597e065a16334d3fbf8b5f985fed8a2f2e8e8db26fc8f55f813f78f625fc2dc030f2f253e582f3c60bd431e102de71fdeed6522f86bc1cb93b81d96632c8065a1f6fd51f092bb5f246b7f72d3ee60d33c54c6a33d544b0c0bcbbcd824f4fd7e765fb49215a4965f6b2bca627d978efc384204fd152c5162bb8a0bc5f08e38ffc7879d1e336cc7e6e707a0230757103c3ee6d359c0e4d5982965dde3fe61366f594f2ef7fc2230cd7ff8a9549808ef3b905c8bfe50259ef9795ab7d694b449eeb3a2a15a2d08bb395aaf72ec1729713b852245eb5804d4be6867084004d0dc9fee179546274a04d92463f348f88430058c8c99681a188c198a4a4d2eb12b9d057ea1cebd5aed523cbf7ddae966f7af312d2de585d60d9778ef5693894883b802e74dc52cb127c6853b5d924df3fbacf32c52a2c5f9e11fa79860c268ae8b908cb3db37b9c3c44144993d51a3757f78eded7fae10d6350534a3980f197de6c8e6bba7ff0e14bfdd43122d4d884a4d14bb56a27768c7835dd4f98db55532be3a2c85c0b74e47acd5846e7282d5234a0d65dbdcdc203b2e80fbf5072aeb1b106f064944293801b3207710e1c61ada2da7c7ba5bfe1251c15b5d78697066db07420ede932190572e8dc9c6bb7da5ac514dfffbeb42706173bcc2963d1d2d4f2532d21eed56b3e76883eb7ac4825e895c7b7e4e79b2623959009bdad2de62f7c8ca2c09af78e17a95887c5e8801028d47a88c0aa031040d9cbcc2a4f272c0875ee284e6b64d6cf8a6219b2f838fea90613fc7ff79ec19b341eebe81374f053e283dfe4b229390f5e4535cc4b3cf7e57d02fa5cdd49a9d0d0387a6672bc371461acde6774a9e0da90735e8639b4a45e1a1a44786c7f8d84989c1fe66e71a1bf7e522acc638b20806a9033872a26a7f30e3c7f7113c8b8017f946bac1b97ecf598b3fa0a53b7c19a0edd5bfe02912ec7d2f21440990416b377b70462feab5c2b1ebe1a29bf307ae5aebb63843dd09914ee0f814aa95b85e0338470005e4291d7b82281d421344f8c749462d6f5a87f5f2127c8f7f1228dd6fb40a659c7322bb0b97e46f1cab5ece199b092ec8120cd3a0889db17f469fb8b23ab774160ffa7eff29e5bef959bbd1004693322eb61173fd41184c0336368406348d43d12fdf16108f4a992671eaefe14fc2d177c043145d5392a1041660e0ada2e3611fb784110fc5e63770b66fed1a9dd5d88e02316383a0aa8f4afe7b4802542c0a368389bcfc27e99b65d03eb139a93a0a75c50b299aa57948bdd04310cfd036600d652cd6cac335069e7fb7f429632030d6bcd7d5b5e8118c4e7c0ae585bf60bd9f96c53aeeab46584137c49f4f7a16c088e4b8c0ba9fc0f6b5fed9b2a41f42b1c3ca7ec0576e8733213ed78949f2ef62239e348d47e4f0617f11a556a56c57842902188de11a04909c593575e87d7ee567637024ecc17d924bb96ba62fa661c4a703770a23d3c38cf0b80e1678b8c749db626fb6fe8c0fd33b20e53a2a348ddd421daf37d2c7d347935d03e49dad43486267d6c23e21cbbadcc7b5009cb399f44cadf36440bf340447c1e5a0e1a1dfb288c1efbb22f5e798453e500bf81c814177cb2010a58867c6f83fe5751b5320ed7f2015f4b043c87e90e08cdbca66b7e2987936030054f61412d264469d31e5569dda5a4cd675fbf0c816dd8ce90c9df703cb88263a385319316af10736ba8d970e439ebc195164e85cb6a5c8ced41002dba16cdbdd43d246fe55776865541011e73dfb1b42cf81ced08c8aa3ecfe874653cd53b64ca3793d48cde453ffee77a40b4cd6a44b4a04705a5415457067dce9d7278f384b299c00c9a8c073f70c27f4d96542104e3d7ca39e914f7bf7749a74b56bf3025ff07c85d38e2910d29c9d8948d3db412cdb67549fd1bcfe8b90a8ea69c7c8b4332ebdc901f6bfe86ed4da95df3cb18a8741f8267063e0f466b5517b881a35e1e270fe63942b2d0efb09f60b898e2b29e6362ea7fae79a2b0d321cc5be8913bf0d18be8bf30ab0d2cd6c3f2bfb5486a9aef54304d2793fec4dab4c26e165a392e386b6198ce1cf244eccbb7da415ac98623f441721466f467eccf1aa6a2f91fd43d06909acd034062362c22874593c79ba9a7067cb1c75280f0bb0a547bc16e212815b88859f5cca46fced3c5652366a4901e318aa752f8e052125dad8aa7bdc0b2c687165175f9e31ce80f278facb230071aa9893b59610331ba396df9f39439903e511a16ca927548e9886de2343226138788af73db96a556b5303fdfb0e14c95376efa1567fdce1c2a52b78c7114d05018e3643c12211d0ebac7b79e8fef5be2064ee592b723559fdede9bc84d8d8eedf7bafa7dad6e598331f80844a19ce9a81fe4a885176d79267db58400ff3054b5a01608c0340b4b5f3ec1e457d1cde7d72cbf0eb07e3672b14c8d16057ffc145a14b248cc60b2c0d74dfcdd95d59ff2222d65dd6afc9c193ecd14680d23a97b98bcf9e33b24cafe7ee7ca0b079c494deda61047d420dd098f770506f67c143c935b1d4b7ee8e544561b3d3bb9b80217f4fe88cf12eb43dd90154d93cd318ee61de6dc28c641b24d4626e440f692c0b7b5b673b71a09923d121e498e2e0b47d9a19ca72660e9b5af4f32dc42bb72ede477fe73380cc713e674afa774ddaa45f890b156f0b66f41b009c7c1b504d41e64f48b26250b96e3ebe39eadfa70c04041a548186876968dae87a2a3600aaaa265ed110901afe3c9ee1f9123ae452041d22970c50c1aa4550c308886827e0a12d2a0ff344d98ed67344c11c24d4645ec722c8a92e082a6bd319f896d8129df0e7e8caa220c04c92287fe7e2704a254b88a01183c56af98fd66f33cc2d3682cc1ab04130cc94dee64e2150cc8e049a91199264f7456cf369684eb29764e0b6c0fd31ebde852feb8852316df104e4942581ad01e4476240bb514ffa8b8d2415533e3d84547838a2a9d80b879a8e0ec93d5264172cf232a9117a480f840bd3adc110eec12f0769d4aac812fd5cd2fe31738359c55c3eb4c1d22fe30154b5769fa8d8109550c5e35d72b0ea5166b5154d073b47127b422ea2c8b7ec58e58327d8dde224b1d4688eba34dcaf5487152bc865d89566b3f26482565df493f7d2685f6ba0ec3bf26967e251caf1e1c0903305f57531a1b5a09909d2c0bd8bb572990c1a245d7f1724320dce0c7a2e2e69af8bb336e70ee59be938497529ab6bcbf80215f618c62793a576763915515f259412fbaf83f4ba6af25e9479dea010562483e032cdcb015d347aa7e9a0305f26fae24fe09c3a20aaebe8ddaed0a3a2d3b561e44b85d54a82b142d19a6258c50f3b215236648a3fb5ab7992d741654807988453885c5b22b650bddebed1463e7341fbb717ea20ef0381237c9460e78820333345c254a09f52b706a82ce9211fa4b0e89b22be644cd34ddfbfb8928e02b3590c698ce6a81b77b2a8199243ad98a8eb99544b713f2c8b5bcf1a9086ed83ccd1f68b9c60fd9cc27430bc49858ece4ee5c50028d5719390e31863969849ebb86cc2ef7f753e0ebad493c289cc98aa6f63552e92c1a3631c52585f9bb605205cd7797bc2de4cc09bfccb44b59fc837e9733bd9da653e531cd7afc6027f66eb0b2f38e46559b551680a3cc11fe99f0cc941480d87278eca96555747729bf902c54e2041d0e91ddb43fd7003ee5e77ae6f9f7579da6bd52fd85327640a32e31f36b6dc1e5d3c627ca4b6a4e886b64a2980a39787466ae4e8464a6b4569ef976e2fadeaafa626b47d9830412fcd24f9c5b4b14039296a53f3dc74b8bface98fc158a6e110dd63cb1faa67fda680686a0212b1ba60d5e39f47538a2712791eb61cb9eab304cb94e323d56272003b7e74bcf1b4034790b87a58e49b8f28cf45dfd13c2c32cc561104578cf30a7ff66273cb510446f271f5fe35555fd99fb5fff0826ff448ae8738f8e1f411f3e11f2ad8b067f89f0c5718018c707e965b5ec70dcec2384c27e19b584f22107b8394b26d4781e7fadd2ea6b68aa63e88ea04af485e0ae487f1dae41b25164fb87cdf437dfe1e474c09d54aa6f68825e12c340b0fd73e4a4ed14b19e0f658a59fea6cc75c1f4fcf356f5eaf660833369e752247afa7a4422fdecc3aa7ce71474b109484508c9835d84f440e7d5fdf6a9ff7c70c4199b70bc7d9fe88a41f6c4cfe7b6c482e9734979e612c24ef2f94fc0b9b3463690a19ccd950eeffd2260814c20556adf7ccb4080822be5dbac7f480918cbc940d6b5d928a87100f7c5445ef2da9de9bb0edbc0dc367b08ae79b53eac25280ce1c2cec82e92f2b01384683c59ae9b85fe50f943add3432dcca1ed08ca703f313e21992b4b27e2b56a4ce9ad09a667c3a2899200c9419cbe226788c8c2c9d553c858361344b98679c932b1eb850f69df0626b663ff9a5ca911ed715ba3a3209ea09f2558d04d7c9bfc2212f21ec6819bcd604543ead0d781a8c3b494c74e9cc9666225d996beed92074ef09d1866b48f26e825c8a3531e797daa0312f3d4a8f1951f7252e8b0a62091cc5f41524302f1a289906eab8788c55b69708a3797d695cdccc760b7fce3c6994fabb41d37803747f730c5ad8f3fffff98fe88dbce72c7d744441958c244f97367860ba0aa3149c2ddea553945ae9af29a5bfe4780a583fa976386328c9c796a8058910f68aff7027871a8541385cd51e10325cc9b0309c62b718edc48b0da0cf96883a93124655a3f861ffaa0cba6ef17c2700189e2c890b900c4eb6f77a7b6ace32f6d951454c46b463d65a90ca430db3326a3808084d43b5a50c9e3fb69e7bfb9854bc87ff6054d3ef232d69fa3f753bad254b98bccd491c21861dedc28ae8e2dc2533b4c1da78b98113f025901e997131cc5541f554112d0de3a5c0f3fff83974d4aa1da1b3787d702aadcd7f47f9b0443b79440fa26c1dcd5049556858da748a8d12083cbc9e3f14f543e57d598d51ec5aa557c7405f2fe35cd912274d44843f7b8355e056ef5967656eede9df23b79f09b1811b0525246178e9cb8a8404024de21f247c95a5aa0541570c46b00693c58e001d333c19473ed8619b73d456e01e2860b9152330cc2988e44cb2b09db2565c71f228517056a788df11564e9c9e7659c7a583a6b6597a0d439d858f2feffeec41bbb663b9aecd51942ce4a7f73766f0f43c0b6778f0c8a155376507b9a0d184eff960ccbaad366c15b58de025d007cc05bde1e4cd77415aa204c4a915e7d535ce0008980214023ac4c555ae7bc0af21705ba6a3a2f4d572a605f5921f02f387dedb42700df89117286aaf3fd482a1f25b6ef7487673d46aab0403ddfaeaad57ef34d251e1e72796a9d4c2d71c4b257a57091c76d35a0e1699b03bbcb4da879834a39e591fdca3f05c487e5a5f99f1dfa030617ddf03bef4d26772998f25999696930a67e8656148f62ea1be549d7a45a825a0ed2798c6d5529e6a7a6df76e78bd345f1fb9b01ef70463cd58234eac7e4dd432c266e06c66e923484f4775f2c4943679faa122ae268667b22422fe1a3b96f95830817e9146b763c5083ece649bfcc645e596363b48f535cf1063acf13b8a50833774fdcae801391d04878d49c6014436c42844672f6c91dba470702460c6993dd90bae20b632414a741a8dd3d71cce369e9128bed1ac9260eae49834aa6dfdd9101cb6e9827ffdb290ffce16f8315ecb73483c37efeab4fc5713d91196fa9ec4ab7a6341d59e7dca6ca9f9b65bd54fd3d9987ba62440f66d2e32977bb722e2458961dccb3917256ca2e678506e8e0afd0c7e9c73168882dade43eefb80d9db0918019dff5a53b632061651abb74e440cad1553e7c2e85e4de7fb5cb0601ad130a6166709b017df296963c8ebc8fe901390e5b94da348cdbc949737e46a83ac5136dc67759a68080e893bd93411f5117765af2818bb7b87ac7289b587d21ab1022851f5ec3e7b0a619b6412ab59add5243218983509995e091021028497f7f9c0a811e3ab97b2e5e3aefe5b71f50b1fa9c4208f56b73994de86b319561982a467f91fade2ebc8fdbd149d5f836825430bd7c9821f46e490a568e0cc15fac775f3cca96b53c3ce100287431fc21a590cb3326341aad306059d2429df6fadf8a6cee5e1432aa7fdd31cb6f5d3ba059e17b2d4c9e21a901236e2c3e796154d11b0127aecc4651f04d23c212c4d1566405b5dd3622d3d0c52ae2648f46368927bb76bf6825cbd6e032a2f98a38f72ddb2c03f66a6f5fb20d30ffc9aac3de2dbcda904f0360333017d38249f074ce7ccd6476f3fbf2769e582c3fcbee1ef26eeb1a4b9e5686d06137061410f7dc6c4af03b3d13b330cb4e3d9205d51efcef8ec39ac53485f3f902916787468322c406d57220704f976d3a20edebbc1f2a3e461ad6e30865d1d2cc5fdcf1d48dcbd06e022c142fdbfcae67825f5315027ce95ccde142805f922c8acb346e87abfb72e609faa3f79ef5d47f060753321528e4dde24d4a9503e546ca94389d028218f416d3e9d9c517e9d1ed53c093d4d912717a0b49f17772777a3bbdb9d3c720c56213ab92c5e22c6c48f2732bd5192159ddefbc2a8de925419d1e806ff0ed2230e43aeff9fd5d25dcd7ff96ee878784fc56b9446c3343145c694fd99df9cc0cbfb2cada0161b6fcd72f1176a24ce99ab3ebf4aa4fca1d710b9cdc1425fe6599ed0a7b735e2a597445488534128454ffa0617c0e62f3fe4b5c0a1b08897ef46825f3c317b6ff86b459dfb80e88c016a74f658ec9c1734d81f5e428cbcfed069b17f83cc82b05dc7a0c9b631eb9ed40e4a0b43c9aca0411e6cd138bcfc284f0897a2d8742f54cc4fad9daafef21b9094b74019370a5a8f05fc994685acc89e409425969a84c9c95b9cad99ca84db62916fdd97682f95bfae92e3d03fa562b4960bc6efcaddff37eccfd63148ea8eea7b066919c9753b01498964e54571164598e27e61cbe86eee3803f11f815ab232416ab69c07cfdd9ab0459e93f4af8955de42ea9d49f04c4f905f7fa99da2cbb6079bdc15609fcec11de21c6d20888081c0f6fcb2ef0ecb17364335cc79f4428079789a95140187ec39d43ab852fa759d5310332b5db9c3a16dd2f0e8078d44b8738fe2ebf9ddb25617124a1c0aab69b9202ed5ab02ab18b87e03dae5a6996d0ef69354bf20080ea11bffce87db916d773bc0f18689be7f2131402405634d0c5a7c947fb1e9ce1edfd0c723f51eeaa2f8219b24fc7f83559a7c9302575abaf4a2531ff38d6b717ad8c72520f24afacf20ae3526ce5c69c5d09b55c5d998ec160503e0242bddc8cb2cb2da7bb23dda0b21d3a56a2843ee2f647a1db2721a4920d1fecaee377704dcd870607a5fa2dc0aeebb6ad36448f7ecb6c1dcf1b3c080c3150415e635e887b19c59c6b228774e776d44f5715f292969c1168fd8addabea942c31e238ca1f94e7ef8874ee2a4f0e61efc2660c0b2d1a73d9ddb3f685f465febfacda97e18f095a5b01a7fd958618d2c666c18f73705ac391510fba30e9adf463b3005e393d8b12a3a6aa4b63bacaa00535405f8b58c0291074df2eb47ef5d5e12688eff5ae3070872b1502ca08cd5b047807385b3c2d4b72d48ed9ee297971800b6403298f028533050289de43a234a7463819240c34bcc2089756d80d2e062479a7151fa228841b850394b463727b4b436d26196a3609c837f7718036d09ec8e7d2fcf8a88fd98f735503018fa942b99f62d6f30a63e5c09dd7384371533c629c5150aaee535ebd94658f82b2615c2c645a6810adf43a9ccfe39c8d4290200074596e2844ff9d5c197721f85f5c6335d435c1d8c908d82d6291ea0571103388014809cfd7725f645ad99f614347410b161271ce7b56977ea23658e7be01962e73e682ae475735ca8e6fe95c2ab8fb7cf7a8209be3b1c1f25af293d6e14f8455b27b334fe0abd3b30748c8cff9932ca67b58fe951cccb78b7902b8825ac811bf8c11762805f4fa0e641c1e8071daa49c2653e0e33048d395022cd05ff6d9bb34a800ecd02759dd70bdd38ac469a0c443fcd9d4ff1dfb03ce8d8132365c05eaa8207bb72aff96d7d58f9cda0f4346a2d1d371979bc0172e30e4e158f30fa435ceaeeb0cce713319e9a5b69c6fe13ab547d7d372cb5b8c354df7917495b43aa9346050568eeabb3dbc0bac48a4ff6afea439dda480b6a1d3ab75486ae54013cec78ed7ae19bf86b8285ad514644b384b5020fa0de0f76c71b182b04ae3c177a0d42788a730bae6f008af631fd2514fbd8682dd0bce70df549caeb2e3be0da8e3868e33ec0575ce163e6da5e2e8158389dc49b9cbb254ba725d1a8c83911e2170da77b9c2809bfa85dbc1fcd25bb3c3ae5d8ba1d4e47ce347526709b0771228b288916208ac0d156b06a3c4e43a68827a0ce31d080c82f2b9f2e67402f418d71f04b6b82db0cea32a70c0c4737e0cb269bcb31f050488c400b97218bc073506267f58fe47092dd13300d937aa60f59a29c86ec6f9b528147508b591f628cb0a7894d818dcd9893f977627f0af0e7aaea9d972d7b2e62dca6e7bd78c9a8137332c5c9c343a2a9c5687615b1edc9096dec0e45248d8fad3a178d2c6686e1bcdcc29d269639ef017d6efb1331f7ed4298667bd4363b1d18ddcc502cb6a8051d243caab5a90657c816ce9f115b238495dc09a5d3bb4a1d52aa88cd8b8190085f3d70251b7cccd1b27dce1a6f7a0eeb16e3382d74ac44c399620cbe08d707009e59d008137fba2dbee55e721e7236aaf69f96ffcb4520c53e3f9a4d4450dce80ede533c67dc296278fa173a514d4c62d40e9771c8883cca595de0f9467405c9637dbc2885bfb0148777f5e1c9689710f3bcada75fcba11a3e8867c69c0182446c1880f64eb02991b1db2c1140880dc8aec0e0a429f28de417c1e8625177cf3fec888d6d53c4068476ecca0060945ac527aea04cc52141dd86a7ebf61a27c3463175229aa5cf21b7575cf73bd0d2d4eb747d3777b6bfe91a66412b3a7ffd372cb2a97427dadfcd9f80f605739e131c962ba4143848adc9b9f01cd4ef2741e8c784c2c1da501d411933267da05e2ec5e3df35dd3a7e7a994289af5c4666c01588585ddb6dc90227c69e5f5e82dd15dadf8dde321913dac5dc0fd82e9b2f3da3edeff570339fe8cd70e7aa5422dfddad5b55b166c7ee69cea8d4f05523b262a7bc378026fe3fd8716df2c8932da5d0bf5723ece379489f0801c1d34b003dcd00ef009016b7c72220173ffb92b075a5e629cb50af67b0f99f7c9836dd854a60645decbda0893a317a0e67b79e4f1b511ae2307c3e495708c11890d4a824b175915f921012a3e7a8f5ca0e315010f97a4851c17babc6ef70930b82a4e524b28932613e6d564135993edaf94b6a92ef273c992d4b119b6c909c5f16eb1f071ca9cb9caaa14c902b9d12206e8dc03c0239a30221b33200d6445e170f2d764c2314fb3151299139380694ff352960f2afd5d602a00cce18b87e0a91e3fead538ad79ba0c099dd53a7da147d39fc62ed01a5590b1ab545c17157da932c90bd2fcbc931f802598dfcf7a7c2fb75990bc6406dcb7121aaab97bb9644249ca412b318f8b3668bf53c6a10b0740386853daf7f05761789137cdbc080bfc907c995a84222888953dcc5d3019a7bb76f91faa3def735d5da2841883c496e3991555f10e5c7f4f6f01c91036fdfbadc5ada6ba70065c9b4e1f6f638df22130ed9d2d9a8a010579c2ab26ea5924cf226d829e3cefaec1fb2350c5df6c86dad794dfcc47c6e0e145bdd96e223937c8c79d5e86303e4ed45eacd372e4459801b7dcd5c08d877d5264142b57f4832ca50368f99ccb6f15ec2989ea97a92af94313b2b6e06380c8022bc3b5f1ddd96d871704514bd6bc054ad37c22904e68619851e3a61b4e60fb2dc0f7d85bb33519d69d8603e0bebc543420dfab5605aaa1e6e497e9246ff098bbfa7eb464afdcf18bf5022f391d1f955981fdd28388aa9088ed88b81d24ea721fe6c119f393bd854415374e9b15b2e42125c7998a1291c189609471e4a8e13e879e50aed5bf932492adbc1ac162d8877a8f8bc0c9c1cfb18763905688706b40ccbd9369ff39bb02226b52b491cd515768cc3380640a9ff0c3916c48176412402f6ca84cdd972fe46f270a95d09e0737e21728f9cae2177e6b8657fffb259a4b8ff2433bc6aecadfeba5d1a4bdc3084b34f4155a9cef0854901d07ac19a48d66dfc4730225b2740cabd5af089c4d3f67cf607bbc244da7b87d03af5a908f793e6ae410fc6bb71bc75a5130d61ebcecbdbd30139e37bdaeeaf8e97a03f8dd5fe4477ecfec388999313789d21ffd95f450dc2c5b6643d3a6086bb73e52a0dfca61fcd57b13418ed7df10d74197d8407944241f0f73099b9ca2e0730ade260e8147318fa4e540811bb6332043be2ee678b58608c54a1f578c57e733c9cc4e87b19e2930095303aba21f3237a740342c9eaba5c6d17d72b465feb025bb6df143ed24a3f931009015db505affc917ad177df1b60ef1714e83501799f045e4d456513379efb3d5ba1e63ecd4bde3be2fca7580ff59e950b36cd1ca1a9cb9e75554d65f2828d0a1cc24a4077a6b38b67dc0147b2935c290ce2ee1338dd5e367640f894a48045954f10f8a722a997b7e9adf34819eeb756762953f7039ac44eaca2c622a4eb5466d72920649374a38b396085b3d44305e23dcf4f29f3fa6f127963dae0fc0b4bfe7e0c907e3927f1650f3fb8747e55d3f663f9524210541a92b7fc41cc67a2a53f6782d6cb7989a9f2e18fb6852d9c3623e3a9818794632fb3e4709c77404277b74c8b3c48ccbcfe0bc95632927c97f9aaee9e3839ae8d5c8f41a45c2240291ea5cda14f5a518c7f942e6a1a5967a90684b6a6b6c8b760ee881dd4281cba83a6f5e9390eb24e7497e391dce8925845613db647b4ad30df64f6fe11df4a6ebad10cc9872365aa3ecfbeb5ade063faded403a299c0b6e59bdc7895cf82cbfc48f963d84b13b42888b641fed28e3334920681a70aef01d24b89d6a1082ab1693fcd47fa177cfee606c2e8ac770bb989a4d1bdb745f7b399f8d8a3d720b5f04df5c21f6cd177653fa5bf1a0f9055dc11c5045f3eed8d8e1b56082efb0aeacf4613e05366fdddd3910d26d3fba4857e82457fb318d124c0f7606eb902eec25ab53d00fdcf9c21a7b2ccf58bae1c1a6049f1def027f7b1d14b7b8837097ab2936a01be20e64e62f7f1a53292b9215337354ff45ac192176958e09322e65a47cd54241f88b046d6382ed1ce7fa28b6a699c9d6ff091fce6d909eda7ea395fe1f613bf127d82f9a4fc8cacf9f2c190d209c4fb7d70946f59c8f281655bad869e4d99f045f17239f256046823de547e6e8c602ce0c95908848b20013a5dbb2da2039996ba23dd7c22361045138d7ef03f0059fea32ef22b2acc2e4cadc9fe60a10f8cb77da94799e20adea33310bb4265f8cb0063fe921b715b356be183634f86be3795f1d41daa6e053e5e6ea3e03537f4b0d142ea154c0672c7188df2b26d7f2abdb59455f4c6c385d8799576e510e3b2dba66143db54ff83f10ccbd07bd70c1bcad96f49acb8b6ccfef441e653461c2095e5ee27b0598bf6fe3cc41f268ed8e14623428440647546228c7ce602938bb253b4c05aa8d235d26d5a4bae33bbb7d5f9971e3429b7029edb0f78d47c527faebb525bcce10045a6abf1afd416603f49b1cdfaf8f84698f61b156cbd7995bdde33c6d4a26370bc5ef3f791b008c98bb096447a9ceb009347b615db266ad6ba2e8fc1e5528a5c420c2415859e5dfab224944a7bc03c02341a7e1126d8ae5cb375ecacb321fffc63803fd3236f8f0261d2c708a1419fc07f83a7c11d2a2ea0bfffbc16658f0db8dff979c3b5237b1485cfc8aae301ff45926316991856f1e0aed91cd0cd1972dd56cef067ce131659ad2d93bbd9aefc1cf513b6f16c53b422d080af1dc1184868899d9dd1733daa1e786445786d0da9afb82aaaedcfa665d86f2ef701e12b1ce051e1af3577c84ace0111d88ea2248d11c2f1ca9ec81346e57f074d51076bd626b8a6368e151cc8c5da9f939ad7e400e5b8b0bccb903b27b279391b1be0a7abcfd79be5fb3eb71e6a0712dce98b879ad900c3eeafb06be8970655b3cbbd172dd9c70aa63d764fc45f496582f46f696e06e14065867f3eba078d7e331e3cdfca2e262493a57e08e7b0353e12513670ae49ae6b9ebbf0725e2648903f8ad08e41ae6886ac73552b9476974a2c28648af91c94979c0d2108af19b026f97de956458192dc634793b1fe6a5b67bd22698f8934c7287cfbcafdaa3e3f89693d28924171fb3f246400e0d548d0339ffbae54aeb33ee8e24fc8391f0e63cf8f8aa0ad4bc4c5cd4ac6928adf50d5df0a8a17146bdb79d5c1a56eadc534ee9b80b5d9b779d33bebbbe6a4c879524c3b12ed707fb5f1751d2ad18b2465cbdc7777476d3f8f2b3caef0b253814d1b70498b53c35931a');
INSERT INTO public.journal VALUES (2, NULL, '2026-11-27 18:49:44.823917', '', 'system', 'partnership.add', 'change', false, NULL, '{"partnership":"01a21e57-9076-7eae-b6f7-e7411e279c22"}', '\xdffa0aad8634529ae141f711194f1dfe68052ac6bd3b132fd45889ef8f2cbc0832dfea83d61ae54fa9f450ad31267039948eee7a90d90637181b100c2dcf2ac3baa479daa1141d3059c70bc48102d3afb1a3dfdb81aecb392ed228be065e0ef50bb88118171c02e8e609ceef09007077dbbf006809958422a8b181b6c40ef7c01be4a5e7bfadfbe78a14feee96d64f8c2bc2d3df906e59bac60470ac100e475c0045f1080af8742aca0e9babf350c2ef7e991cc50f45749c22ff8533eacd2dc0647850834d9422692181ea78234b299ff0efb6394d27c5d7b5c10fc1fca43ab310db775ada46a8afc0940586f43b0f9ff4f46405988041a43abeb3b59018a8b6f1335a8de289412803edf66a08000218216d711388da488b8baf0a463147133b8290552a2349fc6e7f177684c908697023fc493124b0');
INSERT INTO public.journal VALUES (3, NULL, '2026-11-27 18:49:44.825855', '', 'system', 'exchange.add', 'change', false, NULL, '{"partnership":"01a21e57-9076-7eae-b6f7-e7411e279c22"}', '\x5aa9879072561dedb12d245347594001706bc42034477f88bb9312325d5c126c09da223053d824d5302d999c8531329c653e2708fd1627da18f3244deb73d5197bcc86827a1ee018064585d41dc24482958231f72e552a92e886e7a94e7acbcd048f706bbdd9740356969b60bd3bdbaa1724bcc075c3b8b9d65d3049011d6b7dd308392e3bf9da227a6d96e3205733afe33c0fcc59ce6613ef15144d833a7251c3eb723ccd6480b36cf3780fd480b5c0beecba41c011cad725b954e016d327210cfcf7b249eedc09887001daed00762af7f98304ca283c828de4ab8ca129197aae176c33005c3da4b9edb05d7ebb8b11755fa19ea722900e7de88a3cda6072b37eab3a245181cd07ccfbecdba7e6aa97656b25e3f29e0b6d076a107186523209b385f1b590f1542bf3464a451e9709751dd09f4942bb7b5a1cc45bc21ef451776bb3aab6cf928cf1575af9d74af8e21df83eade3fdac7292b7169451961bb75c963aeee54099637646120f27ba6317b1');
INSERT INTO public.journal VALUES (4, NULL, '2026-11-27 18:49:44.828696', '', 'system', 'rule.edit', 'change', false, NULL, '{"rule":"travel.tight"}', '\xd2fd2d485a5a57235c35ee2988b608709c34160121ffdf5b513f15acc7892401f68f718bc7283dd8dab0dce87ddcca2abb61cefc5d83b93560f691bd20c48b4dea8bc532fded0e2435fdd2d701437a3c2b23e21f420036dfbd2933357b51cd5d3a76957c727ec6fb64184209d9f843ccd200551895bf5d139dc0778cad4b5035eb0b893231e3a5b8df72069d0e1e5b557a65bffb34a08e276dc94311f34f22d49bf729fbecb1231e8735eb14bba3a24399a681765ed0647423dae609618d4954a99206d50d3aee37a014d07752');
INSERT INTO public.journal VALUES (5, '01a21e57-9052-77d8-9842-68b61da6d531', '2026-11-27 18:49:44.852026', '', 'system', 'override.add', 'change', false, NULL, '{"rule":"opening.closed"}', '\x31f11400e9d5ca1cf9b14c91bdb58ea373ef5bb4cb3c9e081ed37e0c1704e26aba2e1b17607b4b33ecfbf7282581a2e0b31b0146def07f1d73101b2dd8738049b3285678e302874bb119870c0554c28dee88589dc75da74737b05e9c5235b7e91d33c38824be4805cf4adcf5dc040ae1800bfc86f2c754e936d312bcb670699853764af66358498702598b94eb6cedc9241578fb408d69491b749cc5e6e9f8b28e1c42cc87cc6ace847bd5e3a7bed53eb162347bca7ae8ddaf26d130b296ab26e887852a2c9c04899103fa52288e5036aa1c21bfa9abeeacd8c7d59e7dd8f7b30a07caa03112e3cd66ef81ccf474715a16464e24543b40f385ec0c186e68c1dd64fe88b0fccfa1fa273ab75226aaf6217af8b59dd77c108e39bb6d0645610b0ba4c8daab6a394ec9bffa71e25efb869f6589dc2bb226ac80af2d9c3f7217b418d5c26b2717d50207145d704626101d8b727afa7c86c2debc6b2c6f2fde1400d683f5d409e46fecc598cbe49e29da95338a48cf9ad46c183a730349673b886b1d58a5994d2990698ff0834e7e971e2bb3c620df0c1571a1231a7b9f81100b5f');
INSERT INTO public.journal VALUES (6, '01a21e57-9052-77d8-9842-68b61da6d531', '2026-11-27 18:49:44.856271', '', 'system', 'vr.arrange', 'change', false, NULL, '{}', '\x932979ac2588b426fae70c946f2abb0161dbc2009a81658a3e787d899d1ed589034fb36732ae2e019ca172b2a3920fb5d928710295843010564d06b1a0b322857d5819f6780462cb5111570773c27322ec9c2159a592ac27ff94bb3542d9dc32dc088aac7c003ddd88b3a8a7b67b21270df246a32d7593c63597178031d6ae7285329d7d81d0dcb395f6d021b1401ac5d0e1a2a7c1b5ecfc0d488f66d7d15c32829d0d64ec05a72e4e797f0a2c83dd24f073077180c8b13fc7fd23d22884ce23e324d162dd79d04ef6cc0cb0c9f9076b355ba41d18528e91c761044c7fe4991d4da64943b91f0e21fc14ff604970b356d6a83bfcd26b7fda7280b3571c3a310d2c5b8494e3a75e5eb5537b71a89c273c50e4cbbb6d7e2458f8fadadd56cd2fca038f671a2468b0802a95128973755f502ff3b7919622e9c1c1a9ec9acccb7f94523225e24b570c5d95acca3a46eb098c00f79da3ebec85be553dbdbd21871dbf');
INSERT INTO public.journal VALUES (7, '01a21e57-9052-77d8-9842-68b61da6d531', '2026-11-27 18:49:44.872081', '', 'system', 'plan.publish', 'change', false, NULL, '{"number":1}', '\xe6f73d708b9b896945d4f63a5f419369d82d47ba86358c2ae681b269514080ddc85e2a1e677cc5e4cd4f48d478c26c975cd341a211ce3f6c050ef00902749c252f9de8fd96243563752b59a40792d0380bd0c1a75412e6c47807a4020212bb6885c6f404db84a4883ee6e94211fa7f0f65dd57d9db72ece03e2b5b0cab4c602d2a9d252702c7514cd465dd1fb235d0827a6312fb4fad05b6a9ce6a2a4071f06f77ae5bfac7151aca22682f8bb512b8b63e5425fb861a1ccb67d1124c55e737fd4c571be781bcbdce404097b7d8b78ccc8226e2607f8b5600a14be631cd39548d8a911e6d55fb5ec9cf43d979e28c3328fe547cb9bd522c368fe3647f076c5b555306acfb55a9ee60c1d64e15bfc8631420ca2bf9dffc3a025f0413d706e7efa2f2cc93b8f9219d24a1e8cf827e0ded425b23bd81edbde6fdd8f02319239ee0865f74dc0660785d509daf524c655b9343019f7097136de26b6eeb74f336daa0454f4bab756714148e9aa875c3a0ed3978c1e079d3ea599bebf1aaa009a89a2db1af5fd6bc6e079540cc785047f89b0ac0782fe3ff7a20581538b7fbc9096e8b3c57fc49f7e81a12a907427d020a17304a3f92bbcffbe6629c306f6e724127dd8b1a6d23d2cafc3f6722358fc722240e890980e8647cd1749102acadc1a7b28914d0f4e341efdbade623294c68cc78a490757c13663396be3f1566f2d72e04688dcc6ae2dac0810c4d94d3b100c17df1ea8980df82215349254d385d1930cbf84f358096db22b879e9c5b7952b1767ef4d2bed09b2c59247b3858e76e9e2b625e3e797e2783504714333ca618110f8871e67d772fe108c7ba26ba2fe88514c30c60dd254303c329a2cab9fb165924ac0652cd399a37cab36beeeeb8d9f73964a0b3828c61ccf880dd31041279be4d80c0ec0330d5088db36c28675f3cfa8002dfe518b8e2471de82234daf4cdd1b0c86dcf0a7ac006588e79b39fd986f0e3363a9fa2e5b5fb64a8de2c1459ba1c4b2e6ac483033b22da3ebd148a3f0d4d57626f8acd26e22d4fc387ff1a332d42ffe389c933890c4b35877768d69409f8e1e4869d1978bf3e737c8d655767ae5ca3f0e481414b78f05392fb4e196e497b5235e3df0dba4453b6be85d69bd9dba515abcc1a8b33be2468f25d77ccf0f8b96cbc630ef9047389c738405515d2947b585b2c49b8fde97fed16ff34b517b2941acf752bc41d2437f7e7c9cb1dcc9c3dbea749441254c668153d8f4d265355ed4ffc5a8465860e2e715507058e9bc99ffa21b611fb4bfcd98ebd8eb0685113a506ebcc5ecfd5547941422c7ca8e03604db2cad9e588da5fcb2c2528f4fcbb3f18d23a2a5f20befffe8fc8bff37d4e0935607308f26043d9d5cc39e4b06999794d794b15ab37b2019e3d0603037f2706312ab6cb47cba56629e5548dfc217d1078090fe2ef7277e0df13d2d78f88b9ee7b6b6f475c7034ada6e146e6dc97d0a9f6142e35dd952f9b273679990305ebd3efc5e104bb363e83a9762880b9cfc455f0c1878d6d0688be3881d84c58e97f96aeaf2187e156a88fcb5fea90263c40f56f2301c0a1886c4f74e2f255aa9ce23f3a1377d04a5faee1e69410d9fb64de30d59bc1f91e4fa3a7d2cbb4ef33e3bfec2d0e0d9a893f1dcd8d1f17415df04ce4a4a68c74b735e1d66161819f2a69e32fe68ea0f1d37b28a96475866189e62bf5b883ddeaa5f8bd068617e592e98da4798c29d65dcd21a991ea3c1e84397b1e3a3a3245b23f439018bbd63fc4afdc8a962443d0cf5bbdf1edf5a1970abd8d2cbb0b91df61804145d3381527c3e05cbd6db35f32c7adb7e0ee8f1124c31be0784a07bf9ae0e2cd5464e2d671817617d2871e6937b62438dff7f8cecaa81c22e7446b39db0eed5786e6f9e495b97f3cdd0d2272a51964d8b9d284314ef7bd4b06873603b9a5e693330af507b5e3c9852e85528bb09eaf5c50602a4029669f47016e1d58bf601a465e89190162f8d080ff314123c716442400b13ab37723b94a2ae0f44431f094acd861b56dc7c51500a35de19c830c95f7dfe33117e7558d20f6f071066ba2c42bc8d95c750b0a0718f1657d871d4f03a369d342cb0a9beaa4dd28352d1ad9333b1dd524a24688bc1379a260935657a2a24465e0004b87b7f42beefafcc4b3942d0d77ea75be6c96e84b677653d083c5dc3b3adf74f5eafbb29c24fffc6a817a4527004f83ef8f06065016f5eaef6ca3bb5af9d6eac715ea23c41d0b918c0a7bc870f90a0f80b74d361453eda982d5961db5a53f66379382ee08865abf877ef07fa5fc56c64105ecc2ba31c19a04c39051a2e1028479ec278e322883e3f40f78e44a43cbf55fe2a46f0430bbaa5355364eb4ed8257e3a1bb67c46674e42807feee8d6a62b8894a000bde384894ccd039b4183556a20b506f54ecb77854633b998491abd4488cd03fb5a63d76c7b9f9699bd964f0beec62666f991cd9cce05e1fb61f3dd60a312b058c90658123673b97a1cffbecf64ed84e14c723af3032b3fb9cfb9687e5d181fb6b1e4790182a0ed48ce4b1fdd38aad777826f4cdf879f2fd45c740c2f75b00ee1b433333e9f8f40c6fb9da8d28214607f497b66296253cdca1b28374f0024ad6c2c7ec426a718beeadb16cf17557567ddbc0707a0f2397ba93f25d33f981685bee159a903f52dc7b2f5d022f43987f54ce695283fa51749e2175ee878adcc74322f868db6b143354f0e179a27171344040e62c906d346b9fe28ae246e7eeabb3eb4f9ba3ab17e5bad5475a2ef963fe561b099ceb2bca72e3172e1d2da33baee1a2212b8e237221fc3902d67383549cdf08d68c15ff3618cc5e9be0aab4cc5fcf8c7790b52e7593c7ab65cd99e877ec41553f9d63c61d9abd6df687c8fb00f0e4bec7d9ed4e250eaea0579fb216318932f7e9616003fe099242d071f31b011bcf2e50bf2d581137c07d97cf83c7317622df7c0c90649fea54ee7f65b22cf6b615338ca8065f99898a779bddfcef366702db582f1742eaf5407138c1a37b1d8981f0b9de5a9c721a78a0f275513ea7d45dd2ac30cd30879247bee1370b55d3144ac384f81f8ace53e57c17f64ac59c539631b6a2b2ba7ae02331e878db7c7284c0b292d2d025b224c9b47d815188091aaadc3be03b5a1c9abba70a1f63b32174ce87dd7cde758e7280ffc57aa67a9320453f992d40d37cc6d91c6836a8920460822d96849dbc92b5297cc3271fcfeef32b8910e9311accb7751090b433a2d9789367451b3389707fa898e1131e4c518022a48f211ad3f4422eb98e46d208d64f8a322c0dd5a650408c802b9e54b6edfd34731c97696f69288f53e1a623fcdf8a994e126279990d98c1227a0e15a661615383a48cb24b48be0f004c8d89bc0d6d0b866db22ea96b16a824ad7cedc430fcc1d9279b6d140a5e2b72822b4f45959715db7f13814fa5030e67b3c3c17aab1ef7e4a5ee6c598db0b300164e39f8c55138c2eee0ccd2d680da6ed61a1023a616b64728c137456aa9b2cd4c10864bc5261aea76235c7bd5353a881e7dc60440c3c86166bd081c6883e16a34d3dff6c5c4c456646731b401508ef33100c7feb6846dd7d27186d17c7ba903006d585800be3a52d59a57b6c383c96d9cf7fe757f0beaa22f0d24fb41b5bfdd3469adb276c314ef913410bdbfa2a4e2651fc8b15a3420b1f326bd67b5b33dfd84596ec3faaa2acec398fe12ae55d6e74a480081c74d77505e03182443bc50adc30110592baaa9da41bf3d8f9db755b87714fd673545f637b5b4233e1696a7fcd560c8b7beaab5a7eae9470c2e2a3506a0da7019f191be0b42f97fbce0b574bc4a8325c95ab6a539944f9ef91553abbd31c3685926501e07e3bb4efd4973a0d5ff1a2db72ff9e6a40d4a1be508f4e094b638c6051e8d634095e8c331e787fd91d71ff0250222845d3a32193892b5953b11bae2d8dc523eb57d729ec2780eb1a70181fcea275a7b2cf14ded033194077198f52d76260917e6c4b612aa193a512a5a765e6569b7733f0f1dd734633e66c7bd1b3a5f2895b8c9880f52439555f60b829da707698f707b6b03e42aa7d66b53c577dd2bb7f487e06dafb39316852d69436060ee66bd621c6da942d923442e9f488fbd106d6b30d1e68220206ec9634a51fd52cb063145131e5350eecf965ed43f57471f7a3c86c377f356b3c4f169745d18a25c813f154dc1a37877ff91afcbe81fd5034d3a57f89385c342ba4eba4fbd5941c616928c361370ed3fa82c800391e0e3d73cc3a9a88b8b6698a39aca529f616f6b49c8180d07444c9651e387c3cbac07ac86522c34618cb7df3295f11183de3edb95453c79a59a9b45edea41a3892b4ae676db5fa811f4e033223b68feb00c6bb7df8f1211be91824843f33df9dbc545715010a5970c772cbdd3c19b55b02397b37d8e81b73c352293ded2db1550baa29994635852e220110263aa6dc80b920afac8174549ea5aeda45d644466665871d510b2734636e22875b92878aff2da5b381cfc3ec39b0fd91db1c5e30cdfae0948f77046b619976b2cd525754b9ca05e86c4c3e781aa39436198f36703f9c0861e711f1c6073db25be6aa2cacc1ed0ba35d557d1c313d20cdd2aecba3a8811413151cae9fe855e44f7801ba66d2f0b261a9564dd62b6e725eb998a297a5134c97bae8d604b0a7db89b1ea5c8bd0e4b1302cf0749835bdc7f2dcd0648f7103f304d520338b69085667a4c3bd764836a6ec74c2edf1e601aeaecdc3bfb6c1fe5012311f30e31b19ee5ccc76e1931d6eb4db5315a1caea1b5366e48140f4610e12a00596b957926f1d14587312dcc7d776ded2b0abe88f1adbc73b2a2e9648a361ccf71c20310b4d02cd178ecb99f5824e189a6cec3845e6ad3a0cf12d561a17a7adc09a40c3482dfbe9fb608bf96f8f4b768b668dfa3213e50dc3b4a79dad6352f8041d1414af69392dc508773de291b24666d6313b159e414c03bd446e32a202568e4d334613b60514f57f653dc0a31bdc8fcb3b4dd5a149b0419587aec0c88b769d5b4180c2a91acbdc16a4013e8d45bd2c0ed95305cb0dad6c942b968c1544b344007b0d0154a9510ae461decbc4542441dab70e4767e37b2cdf790294a2b64c32794f248b68016ba1857def8f3048aea0771cf6cb342d5ad569535e17da3d06a1b79cee1a0758c912069a0182bbf6b50038fadcabc986658993c2fdd777bf349caf7aa689f23eadcaff11f2908d15a20d54d03c42ed37e385b05bb07020aea5bd97dff3acd9c5fbcb0a518e0b6d4a8cccc691e655869875f0867f92c4a18d8334bd6e5572b62bc8aaae6323fffa8c1ca9770f3cce41e0c5a2b51d6f92e6b6b976ac6429b7e1835f0dc07045ed45e671b208f938b1c0efa97b5887cb4ae995eeae6f5d32063ae42a77707a2ca88055c8de1b2143118f277b1f60ff635e22950dcbb747fe91a2f7786378936598e8e78658adb047bdd3a36f5332d71f8315b0c73590845e74bd813375542ec586b92cd0538af3ffcaf6bc5620dab64ed6c02e49e711ab96fe2a851b70ec47b7d89487a0828601bdf734d92e7734d93312b28c79da0aa15c43c0b6904308d04dc5c3507f0ae835d9f5d4aa779869898a9702c4af147d520163e1366d685893b5158c6136400370d35d2e97d082a28746fd7cfa1bf998919d3d0e22377e5c72299d50080de99cb05f7726cf13d73a0932d3104ac32c2de23ea7373d7513d300ab9ea108a3b49fae89013bd715201da4cc087250c598dc09ce6406c78c6bf04a18549083fb7527bdc69ce9ea61e89e94624bfa9cb00948e3bcb3e5c0d51aec348815ba62b048019fce3a86d6da29bf67378e075e45b9e30d5ca751cc4068c71eb7d66402821a6fd5cd2e59d15ef3d02f3c880e237bb91bec930ec76ee35e2fb100725e735a7f58e5c541fffca4566825460793e5a4dc5ba1a9a2642102a16732646a2121339dc494354f22ad8595bf6bd9100525694c4d130eab7d86796b81cc2bc287a5e94a8b63bb2a09a6edaa462e2fa4803e73b8587eb121507bafc99ccc9dfb7879037ce580af9a4933d4e9b1ed33d7e425187e744342c65daeb837bd6b8a58d16f0d25f60717e9bc77e43b00282c252632579b76c9dcbc307257d91d88692ea5d30bc431475ac13e141f1be094ecfabf81d9719290c3848059d688356f359db0990ad753c0c9b10245541c97bddf2d4c85594c351f4d246e27d7f4110062ad324ab7bcf7d422360a646b6de73f47ad944d284a6c60edcf5164c30e15ade23e186061252147e75295a34e7f4474d64fb888b02fed0dcaf95d22d4bb11d6ea6654eebc9afe85925eeaa55e9f30e13722737e58168bc6f3ae0bda2d43974a6464a1948d0f1204fa5ddc291b04f7bad64e959a790b536b851fc3d2af119b57fe95b0300d87503f16f2a88d05cfa6e2f66b66a30a4cfc5460b114885eacfe01fd06e9e23efed5fe5eeac129673ea74679651a868c95d7c0b608a90ae50472c2f54a102fcb2c9acb3c24023f2d73805d0397d63d1dcb3f12d439adc99f1717884cd8050703a2c54ead6b4ddd965caa5b34c62b31bc8cb66d8b8af3aa4cda6ce48b7ac70b64567a6239249b1b3a5768e3a5c588aca98231188ba7ee0a9570d6addeec0a2f7e35fcc89e2ed077f159ab0161e89e9e5e23a5867a91336a44aa8ffcf049828465986be9cf60ddd3e5141a58331c29ccf9114007ca0f017715919da659551e7dff3ab4b13bdaf20f655801e84e337268e29f72c456869b29ec88a71f63bd3b228422f199a1b757cb02049fa595ab07e2f7ad19fd06c35f3b1df22728b3b82b32d6142418b35021b632256b77afd4293970734d0bf4e60d263b222ce227127faa7026684b5052a74a3ae4745a04946eaa9c517e7a1558249c4ecaa3b4a86600ce27150c72c4bbcf6c2ce6f3494be85340cf55c0e9fd067f20fb3373680ef27842ca5998e2cbe4e63bdb6ac97cb7ce3d7a34ecc28e749d78c9ae04390ec6708d8ecbe52ef5561f2087e2dfb3b3d062f39209a4d5546d7993663af1786a33023c3fa51bde5a96ad75ea87286e1b22741b682811709f19d5912788c2ce5e1bb4f7847015da4f0418273b46e7749e011a7a6e7f7d9a57cc7b3c65cd7024c2a970d61d145d704c4b148060719a61a63155503e9df80f0d3c287d5ef03ef4a5e2537887653652e87567dac6e2a44fd922c2552aa86b43a5d39592c1e10a39a58d6a207d9a7845e5f2ec654ab63635e751891f3c8ae65e4202da6b203138ea5aad7f8f3a7f545d28317226a461c5ca94b2c864f5a4533acf5f9ad2011bfbb499049203478b4e47371a1291001095128224ea72083787b0e32d73b8f4553f4c59c5791b21b7cfd644538c061686619b97a5f848c322cd46b5034a059504cdb8b687779b37f6718e4b0be1f59074cc2e6a358cec60609fa11e6690a93069b72a4ab55b69b352f07fe74b3c0a983e0eb7bfc9f39368ce0498e54b990c6fb6a242fa0c431f166886f86e9c1a5e36bc51e89a23ca19fc1a9358d344bf0d9e34cb50c9b4d058edbc7739e0e7ea881ccfc867e47d30d4b182c41fa9eb1b9f6318e8175d8564497c2bfc2bab37b8fe63e3c644bb36d3fdcc7e3f1aefec35c9b5ab8fa41a24802899fda8ab09f23f6e20c9cc1fabe8daaceb1aa4ceb46a5fa5de6b2d5dde06734f2dee38ea0da826f71e1dfcddb586b2b1700372c7c1ca3c2587eeda1880653167f62b6b3bb6b23baba6193ab73312851654519b07c40653c6cd175c88d3a58cc77708e3eec84ce7d6f0330aafae46dc6f655705e351f7b801f63ab4aa76033e9f89e26578222ee2f4a6121444d05c99c748b0273d4624f389417da0a5df56c580eaf25ad5dc6cee770c0b96d56e7c86144546b84ea39950da54b38d6a6c4672ddbb56b783b47faf4122966a13449a26bf55c013c5fe884ea48f5aa5f81a3b1195ea7cfee0fd522d95c79c3ab32c962953fa47ed4d78036fbdd6118f450d26468417f48db15109059bdbdada02c5bd6a6198153fe09907187046775ccd90e00985466a24e0aa2c1e235b34de841efaea2fd06b12d811a09646af7903505541c67bda6d324d6343b0eb01bb6e7ecbe88c3ffe4acad70dc02e24ff84dfccf697a819f3d230257d661e46019b1e19acd927b7375c99db8c1a00363ce2446867ee3f2df0b845e5029fe1feebd62fd65e678a1a60431e8eb7570b95c4cab4751df4150cf9ad32036983e5286920b905e759d11fbb2182d3c9cbcc08143dca3b97f2b1c7fffbe664d110dc1b8e4f943ad716b52ec95b357f72efed6376f3b0939e60d4f46235190925583025e8eefd8540e85c79e5b39da2c8abff692090487a0ce16dba2823f19b308989a71a0f219cccde8b44fe4bc90a4ca96322c2c532528fccf78a3239eb98405f84d531109f5d2beba9952a77ee53d62ae3781f503be9d139249e159d61da92dfa078e248932ce51525c11de4b7b3a944a3263efdd168ecaaa87408389e4b0a443c632369a5f3d09588f91075ba37c6afaba846b2043328a87d03ea0fd0cdeb6a2a48455c74fe4aeb5a841f83df73f9db39bfb46f0904ea8110356bcf670715cc01c03548e99d75a4e84aa55333ba4fb18ed06dc1d0519c00e7b80b33127604495f636f8865c16d701438cd9c15261e58a9a279017532dffec55bd34b5d4c8924f6f3cc6337c06b29598e8bd4baaadd5285313b551b34a3037d2f1e44ed485cd83fd43ffd0d8a458fecb4095716c2212dcadd3e7c207ff0beb46eb4fd06609bb2e9fa8518f622b230efb30b2d622ba2de5e6e8d7be69d0433e3ddfa97211834a1536f0fa8c2bc5c6efe46bea5df208383146d06eda6ae4e767694a851f24f8320005dffb5d34a4a13a38b54e4560e251a4368fc216845827588aafa4248aa8f03376bfd93193c2a8589daca92cfa279da61c794165e5f67f6017bbd3d1d2b1607de8e93bf04ccdd934cc0dea4b10fbc3f5480904b1d1f604aa21f61cde7e49156ae29ef05c318383d00e0207fb38926dc55c69acb05433e5a60a616c2a4b5774e5e8dbe79b1a607f4bac84a7730f825f59abb22f6f55ac7b044dac86488bb846eda27e8960efb52af561be62f807dcee08408a71c7b95d2f65a580c098d0dc1069a5dd7fa8c1f841db6d4192deff7a99ff23f25136a98e84322255d30acf86b93456aaaefa2a264e70b4fd7155337251c98cb4006a4407309a3499beb58de6860237cd1442a663cb0b5194934212d86471532f9dd672e5199b9b95274dc2e018fdd2e646d43060ff031b131350033e046b93291472809883c0c8651888d821bd3beecc4506134a6dd2854b2c423f5f9cd6be02c37b7fed75df56d938be77559addbd2dc6b46b3b8ce45ffc7ed4a1865734fdea5d653931385ed4b2d952ecae8584a85f531645e1fd115401f7c6e770bf8ee481e74bee5cc1082413828e3674c2e092086cd905f2962a13b1acca3545b39b9c02c82791f109532098f11118e9d0675d55c91eb4d113693de94adb4773175c7022b07f23335dcc7aea1c05c28b66c524267c871b233fdd0f61b67b45961576977501610ec200e33897654476938de0257ed26989963e10f8f66ef339bf5a9c78e793da8fbaaa98c4b946a06c61c7ef90e8a82d49856eabb57eb902a0204f1c7a3568fc4424d19aea977f3d5980bd24aac0c715ac28702fe85eda93d8b3c15d3be126a6a6f9f26eb12029c7ba1c03ab4cd67d9de56574e1aaf07ced0a94a37f302c5ae81b816f48e49c3909a23753b691e06b715a3a6d60a44ff777c2211c4dcfec30943b0b91839f730f53eb2e76ed293d3e8251e02d779e42010375595a0f9b67ea6fdf0cdb5c0d0aa5ff0f1d525e9a64c1aef35c92f78f1f8dd39541ee548cc02d588980a726c53d2d9aa2d2b7a0444fb60f4437a360724971812445ea0fb43592fd3bd41ff4b68939a19a28e32119df071eb72ea63c9f512690b212e82d91b3f7504df2ce7df6d627ee7d33d93891352627d712d70fa411b3a2ac840ffd4f43481e26d75fcc70a100180cb12ff314627cf23e6085907511ac7d8f01fe4811cd2158f5ae93732536dade8764eb2e6d86af1e05d6927f0c29ad25f8935c59e7fa124fceebe675019712a51314a0f6deb7c6653f78b80f619513fcf501ca281a7fb8a3588cec04e7721ea082d38a1c7556e07eb2387d75e2fd43ab4b4ee8f73c06ae5c4c9e6723c687008632bba426f2ac154f19b1d5ddddddde10e496237eb4d4b91d6ad8157a759358c44e9b255f38f8e9613657a57f267e9213375e8ced98bb586c3a6cd9dd7eadbbfafcffefd1c5ddace5c68ef9662cf7fb82ef820bc3fb9bfa58f6f8972dd189091700b472e2d98fcbf5eb3ce392f55407c467f91d41631affb93682b55cd3d8f7662b950ed2d9177d883bb68683677e9c8a0e85335e0d14fe120e389bcf089f5a690fa64a42fbcdf7c91b9c712d124b952ee03c723c0202c1921993ff761e8131664258e4669a317f9fbc6d08e4447cbf5c89f70fa506ecca1909bff2a08153671a635e6dd79182a4f1915617dfaa82c12014433e218cbba4778b6a16efc1376154d7c96a4a535bc53d028af73c9b13bc35dc4d34ff2820bb5503b6b6a9a70b5fbd3bfce6785a37ffae573e3029f7436baba0054a8b60fa4cbda31700accfbdff4456a22ee45f75af83443de8221c64d0ccd7877a18e1461b0c846ec005bdbb2a2cc9c815e86672c6ef6243f3ff4255cee90667b75ad4aea14c3a4baa718907d28e2d88ef9b30f7e5d4ad99008398467ed32cafc9d352739fbee49c5c41ff5bf7bc8a25c67844fdf6565b7b5f0d58525cb65e66bad7f3551060d495588b184ffd7a49aca4ef20b9d1946a48ba35873433cbaeb7896f396e07ecee07c3511b99f72772829b0d9c5afaf01001b7f2ba906150449eff796bb11c717e1d81562f2b9b587714592cd2be204546237c1fff02cbc2fe7a57ea91670c0cdc9362e276a929a807cb6c102c78cd55fc28e7c5db735ab66679e527f285b483091fb3cd0ead1c22f1b54f3972c493077b9568548e954cc0ddcb1b46b21e308159b398b61b063b1cc383430de44283c455ec288cafd3fdf1dc22619d68d21342c666ec780638b3eb46c9cfae5621ace20eddeaad4d1c5d1b366df33f54a3be9e8f4b4c88862a5e9eb01541c42662437d0fdf96d2312636e8f3557c9698cee50a44a6d175aa5ca7bb0347a95284a5367fa624a747469ffe9b0302895f19ad15790de8a381c4f46f18329421e0cf23507daf6e235c3cfd6a7c67e46eea294f16ad10e6e36a58cd2a677ef3492520c2d116d3d60009a79c139f012b310a97dc8596174a1aec969c2674e08d83a4e82d150887678aae5ce19442428a09f0ba6e5fb8ea8721be67e13584c1df90f3bf137838cba7d654f56a9ef42e9dfc079b4d8bfdaa6cb25474bc855622b0433339947e697aabb56e8415cca5d4eb7639fe0dca864d5ba2f2b4e2f13a76185dcac0cdf5f006ca44957dd4a1d3b596b1a3b7c4ed1536ab8e06e580187f02cd2a5de2fc3e397fdc26ba70a1550f850de8bac666b177a961bc1d6f37bafe5ff823f0329e9d3f9621e1bb3b01b1046af08f2ea4145964f4d086e4f3a5d086e503944f5674d5e24b386f74465f47ae3d4fd3da04028e419066e2a8f0c03f6977675c9d09a36082d2c1e43083b7046ab23a873978bf9820cf1629f4acd1ffb6df0b80371686764b941a264d933c13612ec3317bfe776c8d975b73ae1bab1fd0b2f32e7c2d157653f1b997b3287abaad4368aff55e71034a38cec10e6d8c15a90fd916249621b6b782669b81c10c887b11ad3e4255fc26bc56e444647cba930ea195ac98803dc8f95252ba9d64ed9edaf7c34d8e2cc7b4733a264633761deef584e549169dafe031852d50962c6c95282308e1316a8b72453dc084f421f0ed1a599aac7df9f6f23e792509e814ea002ab1e8a66569a3a2c8505986cc0bb92672c90105b11d95d8da5e32cda40bbe2a31ea4ec1c6195872adf540e9531dbc729ecb2133b8585275e2213a1c7ac40d9156c4fce5bbab7efd479b48ecd43deec24a039cea25d45f4c4c20029c1ba2d064e85cd9044010f5c05a4d8ea3bc1be2c69e20a3b9ac301513efcb2c8e78fc34b676e66af5dd34614a640151a36cfa2f12704b5a2dd762989e0d856bbaa2136d6061910804eafb5c509efb40b72e40a5bae4b523d82658629a77ffeae3d25697c72776d866b2ed569bea519fa335464aef078b0a7d29621eb45d560a14e7609f1951b69d44aade049a130fd2db956f4fd1a9776a824f3b902ffe4aa4acc33d7f868b859afd9bdea05734995ffa89f8083a4ce6f866973851266ca6cc4a475ad3add8d69a4004e5025c323df826c8708e33159503eeff8cf7f6de3dc9e818ba3e04a594e338215de8f37f7ac303631594d9847e2541781b6ced1c2fdfc3a3945d5687e3ed4f9678a33bb5162d9bdbf9c64ea34423eedf03ce0bf269e5df8d07c98dd5aa308cc6a73739c391961a9ad19c172a87d4e96cca575c61fbe94345f078c7edbc65b86cf402eade96c63f42bb050da72804c395a61434c2aca12f767cb695f4efaa93a5c281221b7bce587a8f6764ab36b775ffe2e2f8eba45af0a1297e5cdc07e3ab4073d0b9acdd135ad1eabefe72af947cb2f8524939a03760a574d767de1afe20d15784fabf0ae16647fc8c34fe6e428ed5487492ecaa4395e9c1aafe9ce89bf0f47862b7f1d530d30bf4705f0324afb8257c541935990c7652724fdf0e7e7fbaf65bf50255bc27d5835fca24d07cc1354ee957e54a0794601f785585f3b6b7f9e9a045072b550d9bd711a37327686c5a14a6b90939e098ee913981c0010367079f84583bdd6a88bf4fd25280f3a7cb4251df5027fb33aedfeca2c0bdb49ccc0d135415c2746eef0478bd9a2eb2f3d57cf492bc63ce1798b7e1bc5213f9028b8a8e4b2cd9ed0f17900729b5105c84c7b8e6da6da73b2275cc2d429bf163de6cf52428cef279b9869d80f5ae3805190648e466c3138a0fc208e0438215736c8e3fb160a52ac911837badacac65e05a7ca9f76fbfac5f9d2b019417e65d5de5de675175da0a74950b32d7f7ae03083ac551d8f767bd2fd9733ebbfabfb3137d10e8e0d54356ce3b0fab8c4eeb9d2498fdf0279025eca2468394ed3631c3e65c1457770fc5ac0ceddcc183529be51e155418929e3c7aed3536d5dd9f2b9fdae364308933e32e5cc25290cb6cbf8d3d06d92d25423f5b6018470de8fd7437ef1508a83faf5beccc3cd08e148aa0a6c417f687e7c9240e6c10863c396ea44a53bbd6bbb357c782cb5c95ee914ccc062d31b08d909b2e834e36273dc68c2f2eaf42adfcb62bcb1f50fe55b7bbf60ba437dfd14e0f4afa576f2d5d51d6149d089bb8624c7efe92c16641f7ff26e0c77ad418852b4b4955e4a1adb55d6e64e0065d9b5aabcf0398f783301a80018129396b4ec14fe019f6ca50dcdbe6fdc2192a839077a03d1527213a9dc60ebd70dc515c9515a5ccbb6adcc9c6cf7be491ee1cf7667bee434ca515f3b5143538c06c7651f38f3d76bec7907df521cfd1f7769bbce3db1caae5d355f6577a4047d512d135ff5486f16942946ae856fc9fe1ec50b9d6ce39e1b20c120b716e803d0ec8542429deae5102b414d0fd0108a5b6210ce4fb36e54f27c00981ff5950994320cbb438de9d0c33499d3198d0e7ebffd931de0e079112ce9bfdce29246d4798f0c377732ba550af9e941cbd837c36d443926d24dfe7550c8fe68fa414120fea598d3be553d1b9e0b9f4a250f0ec2ca67ced4fc13a5c0dde3faa10b6bf3e5f44e4ddd6b9379adb50f0bb7e3f3d6236e322ab9440537ec18bec6545dd397be613bbc9cba6a439b5581e945ef063336b8ce401c7831a68b8c12e34837ee14dbe6318cb2e8d1b69953b145e8bba1319c3485e9cc116bad91803f55fad281abafcf144baade13c36e2f4c06c8ad37b475875d8ddd44e370589959b8846a3f4afdd6274b843b869276f9591a0006176b31a5c4d1a76ea1f46624a061ce3823a79c479ddf1e4796bceb9117c60b6c1a1577ed8290697f95ee108e2f8e0924498e774080f8212286680401c1b2c6e1709e48ae4f746e36a3e62f42feb098c2de2b82c70ecf33d82fa1bad3ceb728257ec415668884d4521864322cf608c91d5c3b357f72c3119fb6d73ea44c98b16aa0428644ec8542da443219a9e500c07cea3cb6ecbfa934a46d94f9a889e714393b26e140817a1d79dae3ed2106fe01e3d164e0d0c8c6b5dd3ad3990e9ba9cd45fa458310e03641dfe83cce7579adbf02183b3b8269fa920917d6c36dbdd6b754817564cc6574a203a98c4369d6c9501e1497fed7f69ad26a1f4cb2a5efccee6f6961bb9b7fdfe7694432ae81cca20de4e4d6d71ab990804db7f135f8fe7d106cdc2ec759897afcb2381094655f763994439b272df837b90f8cc6afe0f4ca0fd1e793ad9f6ea4d74adef6a58f7b5bd3401dbbff523106efc9d5fb7d012edb56df0483f70ec7971c2a675229057ed0fafee48ca83d58db1842e4b4eb41affed04ece105dc70818de2ee46322706cb150e37c1c7527901dae856a2d1ef98031fee3ec361272d633a51db179f33c3e0dc91e264296965614ad9e5cf32e6335f8fa2674ba231308373b7c9766b02e12952938308513bf660add759479915e2b2b1f18a15e9e5a35a1fb4ed8ad85be5061a0bc9e6b63fd67019afd5697be7bfbdf86d3878f1bfc580c60e371a8911a9974a74ed45c71bac1a040e6b47ae5dedaf982c5cd3a0f5a5f98443ca8329b43b13c5cf125a4eb072c50b8c80ed0101c9b4b599253051eaf05cfa10b045b595c2ec79a6bf0bc33173cf2db576accf430de0234225e06a9a1b90d464a7e6bdcf2395fe5997dc5f3830ddfccd80f537e414077b002f1840ffab21c9d4d1599d6a76f41cf36f37ac19cad9e9fc3bae68d629954b2949e34497bfc0f46504485e475a6b5507e910904dc70f5f180308d2fb5d04b290d160d6e2bb3bfb70cbc1e1cb17685432d1de24e95fc3fa3d9c7072839020cf0e8bfdd92e692184a4dc939810e2b0fcf2c1d521ce79d49ecfd06603a8e62e05cf18d7a01f51f8868ff0cd168e7148f459c84e46067a2cf23347b9314e34eb241504e19ae3c7d53fe6a33cd1eb950be2b8cd3b5420a5762c68cbfc5f95f946208df5044fc04bc2c4de49eeaac6ac0819f564bd3735dfd0466d020565b92145612d0a4277993bdf787389feb4cca40c621e066be488916a7064e4dab7e00d140d252cd43dfd572a7b080cf4da1030e50cfc1da68670a0415c5bde4a3210c0ad6b09d76d19846a9e03a9460fc53082889e4a357e74035f939581f65c5ae196aef3809463b8532697134f6715ea816a287fdcbd8d249e9e3e1553d97053e27e97f4cf9ed0ef0b4da0ffbc90497c20b47062fd8a00e15564fe3acc44f4821f50bd92fd85d1944b5a2530ecfcfa7b733aede3c2b3808bc9466c00a725913b1025bd7bb187a0ce814fc499baf21e810a657944c12afa02eddac9022b69f2305bcf5fc814759e6dfb7ce6086fdf0c8058a85ad743d278c82ecf0747156d42ffba984fe7a381bf8a5d749baa89512ea1cb126d6430df3206b3217a08f44ff30cc0b3fad49c578a4519a0c8edbd56e80dedf875efe7cf507f3e6b39157aaed4c77a0fdd8b1de0c5525fcf58edfab99d0fc3a0254a1ccd5816d7132d41c900ee86c22713b17fb5aa0d4b4f1adf4add5c7797d5d42635de9185ba6023822da5afc360940ef6a748a39a10a208567865bda11557259a30af2cb5f19430a05c6e4e4321c361d1ed38de524854dc3dc78dd5556524b8f87c4b3fe360420c3916fbe63d6cbbf5b57f5eebfb4f3ebb07605c37a49cf502d9c55d7f95c42574a597d2b31b6f73ab14fe9bb0df97ae83f4c8d3c5de43a4fc3cc50704a095bd6d1962750e3a7cfe9a776b0231659811f1b222d6eeb365c731ae7d8666aedc7464b8fc4d4efcf6765f582addf72081df2919d63a7516aba168132b60e34b69e0cb15109f1d5cbb1241c576a5b601546b1bf6e2f5e3f7613721789a1c51d96c67cd70ed10324dc476d3123917a13b968a8bb2edc6dab63cbf03befec38a3dfcf5cf9e71e34a48932ac750dbc084546c2a883c62dd0c3de7220a5857ab2a9e27016762987681a4561c85eb7a41c040ae4c4a797e545d9ce72d6459d4f53c3beabb3246dd93ba4a69b359dd0e2bac0d632cd130534c4cc75e227af6f4a1d61bf3b0dcb44ffa9da6ef12a3e6e8c675d9ce702d6aa2814d34d4de9f3af19b2bbca79a23fa562c7ac99f68be02e8bf3997c8ce88ed15806d1f0fd93a4e8300f06c82a21f3a4bd2d320c7b96214a0335026edfb4e05c5614a67360325b7eacb9f869f19bfadfbb2ea91e7072b4a3c4ce44af3b97537bbcc9fab26cd0214cd2c4d1ba1f14d21c40c1fd875a7fda700fa9dbe383185b6ab10617faf63c1e14e1b162afb0701d83b6b13bdbc0c051a73d07da7889c98d6ee91014269493e995c10303de4830e048804ea875efc302c017acc2ba10d06b7c9602ed7fbc6099b136ed591b4bea754d19f26c38b9203034c78540c4e294adfc36e03c6c366de899a31a6be822fcc3593b9e96ecf548ea3bd77c149b61446f078c2f61f37d34fadb5c23d19f75dbad8945f85b7ed3af0cfc46874a040ace9059321cd7f3ff2c03f67c49ed7c4b7d023004e5c875efa465eaf0d1a0e6bcd7ec345e6a74badda1920c00ef6cca3efef1c937745d685fbf6934fd3081387f57804b4e2c60e04c7df244d6ba77111362a5e808bc857438f404871a937f2fee7fc293f4431828c44418cc9f14fe94f38447e896f145e83ed0941f27aa1595f2b3391346f391cca323658efa1d78aeed824a12522510f8a7bd4e5d2ec29c2c12177912bdd266474fabe3b8010ecc0c0b0a5e8056b2733d2ab56d88dfbed1b889e41b7efa0c97199fa7ebfdffbbbceb2ac80e0e08e5a48e2ab36227f3012918a5067cd93c5de984c822223788626e6c2cd046670a4fc04fcec877a4e0b75aa5f0305bb884ef2e55886e10ad39c424d2910e67c70fd38dcafef3fcecba7d3a212722d3331709a621c78eda3ae34e5c0ee8e4d9b71aa8c14129935ff470ae1be675acab6161a3824036e6df5a0a771240355b577f24bd750491850fa066e3c943d70a016154a5388995d583ce880350697881f45cba01f8ee66863c832181a243f08fe48811fa7f845a9813bc1395ab2e805394c269812e352760d90ed30bdff943b51fd0152f7fc641efd4de64d78cb55221f71d951d663c23188c2f7783c06c83e72b3ed41376c36f0eeadeb4775614706563ffce91bd6c5043db00b7380d3144750dc4c7920f05a97397b8e6f7ad3f86506843ae4a035ca4528ba3daea3144f241ad71c5023ac9480132fb27dffd1cd74bf918aacc025b4428c07e993b3d31982698b62276d82a5dcb14b6abf00d16b80bc4b179685bbb71e1398169992c266c8375df4289dce4117bca0eac7fc70ca320a7aa12b597b1116ccaace0f8edfe1551de168582488ce3b2dda02d5251244d93d02b5ae43a5c1f072fdb9bc66c27c4c77c9cae4ca6f58531cfe2de94bc51730b41ddf2d9323545f493d2403033814ed1b492d8da79595cde057106ca0e41052920c7061f505b36f3fcea8dd22cf37da489a9105b47c971a354bd7299492566ddea824347189b1ef22c598aaf6971ff97cd4802746ef5f0910dd807a42b1aa3224d4d819d9cfba183390dd50641e4b979a0f1b6abc9a7456ee28d2b1aad7177f435fa33a75c93f54b4fc96ca73e1781a0f2f80614510918dbebc2da75e1faf10212f08e42747b61381aec0b3ee3ae8dc4851e7e74b5eb3e4f3b124a58e0f13be1ad2ba485ae90dcccea502de2898f1d76d9897fb4e3bf9a0deeef42e16d979c941375f572234ea5bac92e169812dba45bae0e2405974a7d3c527f46b7b92adc0e1c40847f37e783514a2bb20403e6826c209af871780225524db0469c157ae86617808f5032da82b88fab6a31f9d2689395545a9a569167d6a9c93e8bb6c391a5b21c2613043a92c736163c8d390b5b2ae93012aa899039324de503c3441f50f5da0dab219a80cb1f9c6595535c90401d3314aeb09864868ca203a2e394d13c11a3a4dd2d896fcee881154a94c2e44e7f75120c1842b52cf018910f7f816627be9126981b96f80d425826e39d6f9fa60fedab67f15ca6fcba76e2859cdb9916ce15f3a80615347d87ad0953fb2f2ec887474b62ba8c8bdec3c96562c0bb07d99bb4bb2a3866264312a1a22d0f6bff88210653ff8d1c4be5c28ed3a27778ef631de09bcb9cf399acc1dfd5e4c66681ed31ded4cf2f3f9faf2c924a539762c39ab2d8df96c6c388ac2770affd8377a25a1046cdb1f44a97cf5e2c1fff9e7cfbd433f645ef4847887e90c7737d7cb5b4c0b4b2029a4f97c9da6beb9c60f7ef8564e7ecc1c5b4dd695a1ce53fc96d93ab4fa1213100fb9b644ed605cdb2bdc1b95769a2e4733ab075eeeeafb7668eebf69277b9e86eaadf602a1af8d2b3f9c18fc6d1350da66d7e9285ec0458b6980ab040fd1d248980da2fbd4e6c10b69d6004e34643401b031f4bec52ac862026c4507ea1d0ccda4f8c32c5360f9476e5239bc0db88d9ae39d0dd14138471d84d7901395c24627c06552d643fe719dae2ae67232f9a1fd95f1f4f140fea1546d89e7d8bc5d0ff15aeb2870e448ee84b9d55f973ee9367e466aaee23723775ff77dc24d15fc634803324e201c636310c685e8882c5ea845532d92dc9df4f826e36b1fd10be768fd5ed13f028bc1f69b01a3cde2524b84c9d3971a1708709e58dc00823e10b7c582809c318e7eca6c2c6a8e99b88b5e7326c06bd864d275e8e18e22c57a457cd58496c7fd62aefc99ade257e37ae2b3b68b0076b7e1ff70f6e41ab3ae3d868b49c9910abb13170f901f9ef4d7bb251ce532d9403cd0e83568f556fad10fcf51a0026125e455117c3e70405ba4fb4c84a59051336a7fc9972fe3a8a51314036f0f9d0d8c390066138fdf5a7285ec2fd795bbd3c88eab7b95e808ed9fd9308459cf600d9d06efc962b9b12ed0f656ce4e94e3949cd00764f6a8e9eb7504bfd6787589b8fcc4ec03fceac1f5bdec820c29a1c72dab649aaf256e48fd2bf284a1fe0200b0d12bb0e4082141b129c9768d9c009ef6acd4d86b809c22f9cfaeda9641a979f70f9278000f1a8c8c0e7eb22c8d06dbd2cff54bb3386841cf851aecde44d264e61e9363227f4512a5e346d4923e3a00f6503c55e12022a5df79c5843397914b46bb1270c716d7d10bdf1878ef5832b14a8ec3961b0c13d251c0b6bce44ef2e394eba81b9cc48b3b2d592d73271eb238cd9cc49dd4775168ccfa54542d0504cd07dc35e599721a24bca2068ea2534f89e13ae641a66e0bc255731041dd04100ef4d57e1cd1952e5b270f51d6ba40c0208c1f81833b49ab692d6717ae22ed8a1aa1df77e2257d82d6259cbcbd594447a07d0c83b17a29a9f79af5823a72982c055701e3f4a42e506acf18b119e60f685dafb1dd4c6886a9bc631cbf6fe3fbdf2488e37307b7682621f9b46063e264d1f550ca5df8e59520eeb8f52b4ee9b5788765b3540481c93d8cbc18fb329676c7f716148ef30c02bdfa087020cc8b0c5aaa2a42ee8830db5f4c9894f973f065798a59880a0a30cb1fc4dc27af5c9e582e145082b27e3d819a3c4c0fe23a6b661b2e613125cccc2b0220f39633a5f08cb17fa7ff26def204e1f3952f0908b9b39b5cd318dc42315777729731049884f43f61a3f58ad0f67033757d55cc2df782a4da0cf3cf8225a65f382aab15ffc556fc8373df36c29222415933ba1de47b94c98ea4a1be9148446303faecfa0a7477c3b90f4f6f9ccb07219d9fb28ce35a83ece523d579673d32a11bb6fbb0d1470601882d07922be0a889a4f5c94c93de771ba0ea79edd5aee8d1fa12cfe80798d2c29c47ea9d640cd3a9b668da88d68b7fab8ac6dcc12c3fce67c032fce92d0b96bd34c58348b712fc2c161e2db1490f6e80334dd062af1932df2ad34f6d41a2a6e9798f68e7d1cfe65bc01e5ec2cc2b209fb2f05628299e9fd5625b97ab6d9c8bb31fbd1db6564a854cd48f5d594d7d952b04ec3857cb3a8b6286b65899ee8083b31e62853d3777e5aa65c5e22c0dfe12726e9cc18a6e90f8348922f39ffdb5dbabd330742326bbbbb236845608c0ceaaf6315cde7c776c91c7aa36efe6663bf40c04ddc41653a0788e7c996f4f31514c2f28ca1a0f63e23d2dcdee751e1960d972ddc0191ce3ae6bbfddb13e6efff611a42f5e6455dd56b5e3e85e33d698c02c0bcedb8b18251bc826dc25d8d19397ebe74d8d1bde028069d89c287050221e570f8a8fc514170349a96bbfaad940ce37345ceb28d027977c1c0c574bafcc9c5356732484076061393eabec755b07142b4d9a3ffcb5c2ec480359329ebd29d3e5b8fd6bb75ee90b0cde52c743db577489e814b6c682064bd573dec8a3e0f788d5bb255c78a57ec0683be253c8fdda92aa0beb350321642c0c0552f34ea7bf7eeee3374e323e644674d4c73941cd6ff69cd8759060c1fce035f0df6a6a0c536195578fdcd5f1254c9c195dbfd937f99655cc86ff9a2ad357814ebb843a40e0781c7eb78d8110b36137a56a71a4bf1c15b072fb07df5c44cde1f51538bcfc2430f8c603e12576eb840f862addf272ba7849dbdf1b1800bf4e0357d5805b71fae90d735d01ada458d2d2d96138e941837c1f5db77ce51f3a1ac4480f147461a4770aa9a259a798481fb7ede8578dab81863e1d7f018cc56768b829dc2837673f02fa6b2e8fceb1ef6057176d21c6add43f767907fe64b074ef09d1ff33bba26eb8a22c573deeb6c8ba0ee48aaa6c627cf2b25d705e18c0a64946396415792fe74ea9975353a5ed95dadccb250746dbaf765107d907deff3458e7b1863449fed3268e42fd84e733474ffb85d3d204bf9a53d47d32dc3faa0dec854466967fcc1fbfd729df8bf31d05363c17b6664f0c13e39c0277752b4284a1d0e813e512c797a7dc79ee78656135826467c2644fa97941e8adb30ddf349429f6ff7e7a206a70f2ecdbc926c8503dd2bcc78340f09e8b95aee0b56ec8c4b40ade457396029cfa01e3fb7de1fd26432ac47835f8ec1f58e020dab9cc2d23e279e106c35156d4b8b1894e639da500bd208eb0e6633210322c8abd0f658ace7998b7c04f953fe6c4dea804bf87e76717e8bb27910b7575bd70a8720d5ebc77d67f7035a45299fa57ded6d97276d146e4d892c9653e9386a4c7a0b42977f5f2ac264598674490e9cffd06006e8cdca54c5971f81d8e685bfe66ff24e56b91fd93847737d9fb307b5fb74d10111e8a33b5d4fb96096ebdd61d5f89ab17aec97b148f0deb1fff85a2e3eeaef4b53cf482adf84793087707177f1de2a1d58dbe1cf8be9eb6a65f9326c09a6a7e298896f6fe7cf40a8bc628408fb9a3b3f11bf6413a23a4bdbbd28372e0d2af120652da0951cd66fd018d0f06340b586b19bf130d047cdc8c80f9713b63adbdca66c4fd6a8255771eba220b4777f8cb0e386774f17ae3b2bc21a205f69cdf9543bbab5e');
INSERT INTO public.journal VALUES (8, '01a21e57-9052-77d8-9842-68b61da6d531', '2026-11-27 18:49:44.972561', '', 'system', 'consent.phone', 'note', false, NULL, '{"event":"01a21e57-910c-7d67-9434-6b89f489948e"}', '\xb2cfc793e130af321cfa371d455a0874688d0207011b95342c2c7ad4f5e0');
INSERT INTO public.journal VALUES (9, '01a21e57-9052-77d8-9842-68b61da6d531', '2026-11-27 18:49:44.974292', '', 'system', 'consent.withdrawn', 'note', false, NULL, '{"event":"01a21e57-910e-7409-a906-148cb0c8619d"}', '\x60c5552a26d76a731d0f9a14893ad2a15be5bd4230d8cf03c9f618bf1e69');


--
-- Data for Name: override; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.override VALUES ('01a21e57-9092-7496-b79d-25603b862adc', '01a21e57-9052-77d8-9842-68b61da6d531', 'opening.closed', '["d1_museum"]', '[]', '[]', NULL, '', 'system', 'seen on the spot', '2026-11-27 18:49:44.850833', NULL);


--
-- Data for Name: partnership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partnership VALUES ('01a21e57-9076-7eae-b6f7-e7411e279c22', '01a21e57-9055-787e-bd83-5befc0169714', '01a21e57-9055-7d57-904c-f786cab47777', '2026-11-23', '{"zh":"结对"}', 1);


--
-- Data for Name: place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place VALUES ('01a21e57-9058-7e90-8aca-fb02b87c6e7c', '{"zh":"丹巴县示例小学操场","en":"Playground of Danba Example Primary School"}', 'school', '01a21e57-9055-787e-bd83-5befc0169714', '', NULL, NULL, '', 600, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":390,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-9059-740b-ab46-49d73cd317b0', '{"zh":"映秀示例餐厅","en":"Example Restaurant, Yingxiu"}', 'canteen', NULL, '汶川县映秀镇（示例地址）', NULL, NULL, '', 80, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1200,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905a-78e4-adf9-59990ec3119a', '{"zh":"成都博物馆","en":"Chengdu Museum"}', 'museum', NULL, '成都市青羊区小河街1号', NULL, NULL, '', 20000, '[{"days":["tue","wed","thu","fri","sat","sun"],"opens":540,"closes":1080,"last_entry":1020,"valid_from":null,"valid_to":null}]', '[]', '[]', 5, 'yanxuelvyou.com/367（转载站，可信度低）：周二至周日 9:00–18:00，17:00 停止入馆，周一闭馆；提前 5 天预约的说法见 xiaoshiping.cn；团体预约办法未查到。行前须向馆方确认。', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905b-7e2a-ae36-2f4357086a0a', '{"zh":"成都示例宾馆","en":"Chengdu Example Hotel"}', 'hotel', NULL, '成都市青羊区（示例地址）', NULL, NULL, '028-55550100', 120, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":0,"closes":1440,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905b-7e2a-ae36-2f4357086a0c', '{"zh":"电子科大附小报告厅","en":"Assembly hall of the UESTC school"}', 'school', '01a21e57-9055-7d57-904c-f786cab47777', '', NULL, NULL, '', 300, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905c-7b3b-931b-edb1af6a12e2', '{"zh":"电子科大附小创客 VR 教室","en":"Maker VR room of the UESTC school"}', 'vr_room', '01a21e57-9055-7d57-904c-f786cab47777', '', NULL, NULL, '', 30, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905c-7b3b-931b-edb1af6a12e4', '{"zh":"成都七中英才学校教学楼","en":"Classrooms of Yingcai School"}', 'school', '01a21e57-9056-78f3-a6b5-9664afcb58e5', '', NULL, NULL, '', 200, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905d-7f6e-8323-5d987d211777', '{"zh":"成都七中英才学校食堂","en":"Canteen of Yingcai School"}', 'canteen', '01a21e57-9056-78f3-a6b5-9664afcb58e5', '', NULL, NULL, '', 400, '[{"days":["mon","tue","wed","thu","fri"],"opens":660,"closes":810,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905d-7f6e-8323-5d987d211779', '{"zh":"四川科技馆","en":"Sichuan Science and Technology Museum"}', 'science_centre', NULL, '成都市青羊区人民中路一段16号', NULL, NULL, '', 5000, '[{"days":["tue","wed","thu","fri","sat","sun"],"opens":570,"closes":990,"last_entry":960,"valid_from":null,"valid_to":null}]', '[]', '[]', 3, '各处说法不一：9:20–17:00、16:00 停止入馆（dangaocn.com、chengdudeeptour.com），9:30–16:30（chengdu-expat），周一闭馆；这里取最窄的时段。建议至少提前 3 天预约（chengdudeeptour.com ?p=1165）。行前须向馆方确认。', NULL, 1);
INSERT INTO public.place VALUES ('01a21e57-905e-7a2d-8395-1fe3f8e515a4', '{"zh":"天府广场示例餐厅","en":"Example Restaurant, Tianfu Square"}', 'canteen', NULL, '成都市青羊区（示例地址）', NULL, NULL, '', 100, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);


--
-- Data for Name: pupil; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pupil VALUES ('01a21e57-9067-7127-89e9-f09f27e0f876', '01a21e57-9052-77d8-9842-68b61da6d531', 'p01', 0, '云小朵', 'Yun Xiaoduo', '六(1)班', 'f', 'stars', '\x6ca350822777d43e55f04d91c99097568585c4dca6436cd7a912531c1cc658b829baf989ede4ccb60518cb41b5ad3fcfced2cdacbf2f3ffe79620d94b09db50d9564e6ee8bf539a2ab5cf3862dc46517af2d64483f48b0dc1ea3419e9b30a0b377b110610b60bd57765859', 1);
INSERT INTO public.pupil VALUES ('01a21e57-9067-7247-b6e3-1d784e4d46b5', '01a21e57-9052-77d8-9842-68b61da6d531', 'p02', 1, '石小山', 'Shi Xiaoshan', '五(2)班', 'm', 'stars', '\x2abc8eaa46492ab7091bba601bd7f9b79ed0c39577e1bee581005858291ad1af7ec04e2c8a653d9ae6e53588a58367a00de6514d36e70a72ac7744af896ea71b4dd977240b087222ba87d945b0864a28b91986bb4f721561e5a99f01bff078a17c1208dcdfafe79c12768c', 1);
INSERT INTO public.pupil VALUES ('01a21e57-9067-7247-b6e3-1d784e4d46b6', '01a21e57-9052-77d8-9842-68b61da6d531', 'p03', 2, '溪小鱼', 'Xi Xiaoyu', '六(1)班', 'f', 'stars', '\x9415172b324d66153dad0b95f0836db0a446f740f7c3143f2519395044d226fe58b9fd9c12f9f19b1b55b5223755f05c131942a160a6dc379327027d5e29d1e41482ddc54824279bd0f3c501e10bc8e1d7ca01f5b114d06f2eee80f7642f534b4ebe730058f50931b066f4c288f6f975267e39f0596b168669ec247a01fed1287255dbf8ebcb7a69739bd210909b497b05eea06516d0a0', 1);
INSERT INTO public.pupil VALUES ('01a21e57-9067-757a-b3c0-d9a165e6230e', '01a21e57-9052-77d8-9842-68b61da6d531', 'p04', 3, '林小鹿', 'Lin Xiaolu', '五(1)班', 'f', 'stars', '\x939017c72b76fb03b6bfd763a83c9fd26c0fc817adff09c94a79cf5483829275c9c2154fe739e4a3dc20a8388eac41b7553fc2d52bafc4e392d3f364e7597e29365cafbafbe7d0d073699f6c2b1f80c5c70f8c6445b0ce76e034b74d3b88484f6ef1f8fd3f1a799a14a65066d4c465d1ca12038b13e9b4893731a2b09534f391e94b3a19f8991a31139f6e3cce7318bce04fe8d01e71bb73f697b4e8c012c1d28ce4bd847a2b8723be2c01c30df0b68e8eff6fa86d0f187ec4b5444b53707fd715ff857e58369e4085e118a28e7a166e61ea5e45bb806ead8f990c0dbf07efe169e0347c6b68a70c', 1);


--
-- Data for Name: rollcall_carry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_carry VALUES ('01a21e57-9118-7d75-83b4-7ed157e17279', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9116-7d4d-9397-8aa98cfeb498', '2026-11-23 04:00:00');


--
-- Data for Name: rollcall_device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_device VALUES ('01a21e57-9116-7d4d-9397-8aa98cfeb498', '01a21e57-9072-7cf0-b9a9-69efd2dcaebc', '', 'phone', '2026-11-27 18:49:44.982523', '2026-11-23 04:00:00', NULL, '');


--
-- Data for Name: rollcall_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_event VALUES (1, 'd7ef01927b938e98c51597ad56f4303f', 'b9e4d280e0b67778ddc7df24f650187eef654535a8a44a6606dc59b73bcef4a3', '01a21e57-9116-7d4d-9397-8aa98cfeb498', 1, '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9116-7d4d-9397-8aa98cfeb498', true, '2026-11-23 04:00:00', '\x5b285837e6d9c52e82a7b76e36ac581560775d948d51ac77325b2686bfb5a1ca983b1800afdca8d98b0e1e1108fc253164538ae445e03418b107e49a6eb6b6f1006d39b3c7bc88396b2bf393541b364b5e5308c484ec4d53a37ebe73c16eb924a98f26b035be31c5133ef438a7b0aa3cd70a28d3e76bbe1e793dddb237c7219b9baa908adaf91dcae45db03d55501d1e2e2cfe2da8afc8d4d8448b17e7148384f72724d5d508397ba096953e33070eccb570d4d72f2ef02f24283720655463b34f2680ec9e2bf85ee32199cc9dc0efe0488b61f03016a6b498ea651a3371d59f52e23f3fe8ed3a2c5ac34cdc7b8a537df0688b1a9ecd4c27729dc80caa8b77600c2b2634585be5d6d2ec90f65ae955e34158cb09d0b6d963cb25d07176dca8a402759146f6810f09dc104c949b822c825598976001c0ed95d3cbd6ee2561c4a428f84dc43856f60f26dc0b');
INSERT INTO public.rollcall_event VALUES (2, 'b78edc3c2764eed748a274c2c1f8132c', 'a77142a2c8e243472cb9fd314053c95c3bf0b1a6d6bbba201d93e0b306b66c49', '01a21e57-9116-7d4d-9397-8aa98cfeb498', 2, '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9116-7d4d-9397-8aa98cfeb498', true, '2026-11-23 04:00:00', '\x7d7e8a5227b19a65bf31552a193bb67933a260f00ead50142060416b5755f2c3d1c861b18022a3fd2448a8a6ce29a9c0196e9d68f37464a18ead4c1ca49e3dc62728323cbc4b399deab73a48fcf7dbb773287f49a4408062509db4b57bf0d84a3e01362720b7e801435604fc461bed5fbc35155d8123f097e40a8693ad3704fdc5deb29c8d4164b422842bc80beabb938f919a75857fd8d9675daac628d909a38bc51dde0901c29a0dd8fd29d8f370d1c379f3cebf1e11262fcfcab81fb1eb69a0ddb70a7004a9fbed698fffb6aeb8e689a77eb9619702cb781b6047b591491e85b2e14f65159a77bbc4424a098c205b52ac532b439a653b1ca9a3dd7a7ee9c393a0742556f39fcfa2eb9abb6065c021df8a51e1ae3569248dbfa45b6361fac4328a6f0e71108bfa3a3a197b3f261e3a6973af7c2b36535605d93c04c77758b6d043bde59f7ca5c4c7d3f0');
INSERT INTO public.rollcall_event VALUES (3, '518ba687f9f6c4c9c2d9bf46c338ea76', '591f6ae19eb581c3825a0b961fb682f966281778f0182b05e223da218f66c361', '01a21e57-9116-7d4d-9397-8aa98cfeb498', 3, '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9116-7d4d-9397-8aa98cfeb498', true, '2026-11-23 04:00:00', '\xf20b77cb0ba916a8e750dc6413246b38fcb94b0c2c835c070e4a762947765d4c8a87f97834bb194bbad508f065582a1a25d01f739b7af08ea671aed5d014215833fe6fa8eb09ebd3bfad1395fe1c2a5e933ee660956affa2725b00724c0998fef94281610b5d399999aa93b372672ff2edc3cab4d43bc875f6d61a7f832f7d04ff34db25449ca810e186d001106f4c677d41990f4150b69d9c0453f3c36f74bdc0aee9c931ba254b66fa38f6fec726e6e8a732a1bfc3db77e024ba0dc5ba398cfaec7236d1dde6418b2afeb93cb3ccfdd95b2e7539e91573daab1ac0be87d03c246aa170d50c67c4cd7329af8bd15d1f0562980ef9aa54bbc2b269d9b5059b6e027149c9edf604c56fd679c068f9ddfcac0624fd41f03e3032ff218b918aab26b56243a6c46bbded64096f734dfd47a85bd6d99ada05c7fd65f86dbbdf0267f93fb60dd2e5bc0ca15f5dbb');
INSERT INTO public.rollcall_event VALUES (4, 'ab07f0e2747198e1ed413ec73856f51a', '37896959d94d812b887ace937896e334c9b61120ec7543d9a8882dd96e04a0ac', '01a21e57-9116-7d4d-9397-8aa98cfeb498', 4, '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9116-7d4d-9397-8aa98cfeb498', true, '2026-11-23 04:00:00', '\xb57247069d8ac1af175eef5da9e1856a2f8bdfb4349fe7952b71b4aacf906905b0a3538263cee216645c01651164fe9d5e051b0b46f16cbccd5cf4634033efa49db93de2024f4067be79b250893d076fcc8bafc04ba39825ff16b78d1cc56bcd19d6d99687157a0ba7c53aa9a00c37e2807134341e2915b3d74bbcc1252de180cc48177c46128e4c251c4651dc7dbc7fcb0dfcfb9280aeba3f3921a89015fc9f85ad3e8c0b80c786ac6476dcf52a9a1227d66de79e775a9376896d1f66e1d8eaec704f7f6f1d7472ee9824fd50890b04b9bc5ef088b5d3dd3353abc264de026386917c982acd7401e9d0a53d436cae65cb1be0d24930b08b32b8cbe8eeaa721c93abc61c826da9550b01b5080eca52a5d2290ef88b85a614d29e0ee8f10afe705960898d692ddec9fe77fe1ecb9690c7ef82bf05eaf073258de018e39124d7650ab1a762ebe323357431d1');


--
-- Data for Name: rotation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rotation VALUES ('01a21e57-9097-7fad-8769-2e420b3fbce5', '01a21e57-9052-77d8-9842-68b61da6d531', 'd2_vr', '{"seed":0,"rest":null,"sticky":false,"stations":[],"pins":[],"locked":[],"copies":[]}', NULL, 0, 1);


--
-- Data for Name: rule_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_setting VALUES ('travel.tight', '{"figures":{},"off":true,"reason":"a test","source":"","verified_on":null}', 1);


--
-- Data for Name: scan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan VALUES ('01a21e57-9106-72c4-b603-b878ce53ecfe', '01a21e57-9052-77d8-9842-68b61da6d531', '', '王老师', '2026-11-27 18:49:44.966402', '', '[{"name":"one.pdf","stored":"s1","size":1000,"pages":1,"done":true,"message":"","values":{}}]', NULL);


--
-- Data for Name: scan_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_decision VALUES ('01a21e57-910a-78e5-a255-da2b44c33d14', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9108-73d9-94f9-83484f6967d1', 'consent', '\x60562c9c0be892c58cb3c10b87311999acfe08d16a05dc3e52a0c260996e2b2c59', '\xd09bf9d86dd73d44818e2d998455545b9ab869daad4b32c9ea8c3e240f8c461e6e659c', '', '王老师', '2026-11-27 18:49:44.970319');


--
-- Data for Name: scan_page; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_page VALUES ('01a21e57-9108-73d9-94f9-83484f6967d1', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9106-72c4-b603-b878ce53ecfe', 0, 'one.pdf', 0, '2026-11-27 18:49:44.968681', '0000000000000000000000000000000000000000000000000000000000000000', 'form', 'filed', '', '01a21e57-90ae-7be3-88c1-73f85ddeefd6', '01a21e57-9067-7127-89e9-f09f27e0f876', '2', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', 0, false, false, 1, '\xd89d92c7a550b9cf19fc5dba417d45e5be1cf8c7e5967c3daa4dac04752d74bb803d6be59a953fd42b1c037389655536fe228da58907cc5e60e84a03cb4c3fd21eb73d1b5a5b55da36ce36339fb9', '{}');


--
-- Data for Name: scan_picture; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_picture VALUES ('01a21e57-9108-73d9-94f9-83484f6967d1', '\x06c2dc97a4323c6a50237e9bfad1032d11de354e71bd48b22b6025bbaa900bcedfb5750af5');


--
-- Data for Name: school; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.school VALUES ('01a21e57-9055-787e-bd83-5befc0169714', '{"zh":"丹巴县示例小学","en":"Danba Example Primary School"}', '四川省甘孜藏族自治州丹巴县（示例地址）', '0836-5550101', '', 1);
INSERT INTO public.school VALUES ('01a21e57-9055-7d57-904c-f786cab47777', '{"zh":"电子科技大学附属实验小学","en":"Experimental Primary School Affiliated to UESTC"}', '成都市成华区', '', '信息技术组（联系人待确认）', 1);
INSERT INTO public.school VALUES ('01a21e57-9056-78f3-a6b5-9664afcb58e5', '{"zh":"成都七中英才学校","en":"Chengdu No. 7 Yingcai School"}', '成都市成华区', '', '教务处（联系人待确认）', 1);


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES ('database_id', '\x3c1c03f528b411415ba787c4ec839254306c9e979e0e32f0584aeba753253f0d211971eb06b060db5dc5d818d755dc673325954e82af1d3422b5d4f6361da9c0189e');
INSERT INTO public.setting VALUES ('wifi', '\x0962f6cbfd33b695a1619101e463e6351e86a874112c14a5e87c99d600ddc27e400e93a873547c435ae892a058cfc1697552f8b04b6cae296a24d924c586ebd70fec7196b691a0f44c93bd44f21db3c382a9');
INSERT INTO public.setting VALUES ('backup_safe', '\x985e81538d23949bafffeef3d293c0d9926daf3afc102cf5aabab8054df85dc3c02da83c9f2b5e4e644e86369ae64d015da39259bc27426b97ae8e2b21f7d4c5f688939bd79b');


--
-- Data for Name: share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.share VALUES ('01a21e57-90a6-75d8-bc20-63e8d6946b1a', '01a21e57-9052-77d8-9842-68b61da6d531', 'C42TA0C12T2WW7KR', 'trip', '', NULL, '2026-11-27 18:49:44.870899', NULL, true);
INSERT INTO public.share VALUES ('01a21e57-90a6-7a0b-8cfc-29bfa3417fd4', '01a21e57-9052-77d8-9842-68b61da6d531', '2H1RVF1SXTQ6W353', 'group', 'stars', NULL, '2026-11-27 18:49:44.870901', NULL, true);
INSERT INTO public.share VALUES ('01a21e57-90a6-7a0b-8cfc-29bfa3417fd5', '01a21e57-9052-77d8-9842-68b61da6d531', 'TZ68TZ7A168TW1M5', 'group', 'makers', NULL, '2026-11-27 18:49:44.870902', NULL, true);
INSERT INTO public.share VALUES ('01a21e57-90a6-7eb4-9aef-a8ecd2d28287', '01a21e57-9052-77d8-9842-68b61da6d531', '99K6W5GA69FVPDZM', 'group', 'lab', NULL, '2026-11-27 18:49:44.870903', NULL, true);


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES ('01a21e57-9074-7693-a174-0c69d4a3eaa5', 'cf30d59e1e2f271bcd0678e12f884946d110ff0ab90a2b72e1662ea883598284', '01a21e57-9072-7cf0-b9a9-69efd2dcaebc', '2026-11-23 04:00:00', '2026-11-23 04:00:00', '2026-12-02 04:00:00', '192.168.1.9', 'Chrome');


--
-- Data for Name: sign_in_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_link VALUES ('01a21e57-9075-782d-99da-14f7b198e73d', '3bb626e1d6194c8fa6efa69b886ac9b31218a314f3dbd2483dde1886252b8558', 'invite', NULL, 'viewer', '2026-11-23 04:00:00', '2026-11-26 04:00:00', NULL);


--
-- Data for Name: stop; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stop VALUES ('01a21e57-906c-7765-a345-b64de9b5f562', '01a21e57-9052-77d8-9842-68b61da6d531', 'd1_museum', 0, '2026-12-07', 860, 950, 'visit', '{"zh":"参观成都博物馆","en":"Chengdu Museum"}', 'cd_museum', '[]', '[]', NULL, '{"zh":"一楼大厅服务台前","en":"At the desk in the ground-floor hall"}', '{"zh":"笔和研学手册","en":"Pen and study book"}', '{"zh":"找一件汉代的文物，画下来，写出它的用途。","en":"Find one object of the Han dynasty, draw it and write what it was for."}', '', 'confirmed', NULL, '[]', '[]', 1);
INSERT INTO public.stop VALUES ('01a21e57-906c-7765-a345-b64de9b5f563', '01a21e57-9052-77d8-9842-68b61da6d531', 'd2_vr', 1, '2026-12-08', 580, 715, 'vr', '{"zh":"创客 VR：观宇宙、做 3D、玩化学","en":"Maker VR: universe, 3D models, chemistry"}', 'uestc_vr', '[]', '[]', NULL, '{}', '{"zh":"眼镜戴好防滑绳；长发扎起来","en":"Glasses on a cord; long hair tied back"}', '{"zh":"等候时做 VR 观察员：记下同伴看到了什么，感到不适马上举手。","en":"While you wait you are a VR observer: note what your partner sees; raise your hand at once if anyone feels unwell."}', '信息技术组（联系人待确认）', 'confirmed', NULL, '[]', '[]', 1);
INSERT INTO public.stop VALUES ('01a21e57-906c-7dd8-b54e-a7e702881c0f', '01a21e57-9052-77d8-9842-68b61da6d531', 'd3_science', 2, '2026-12-09', 570, 680, 'visit', '{"zh":"参观四川科技馆","en":"Sichuan Science and Technology Museum"}', 'sc_museum', '[]', '[]', NULL, '{"zh":"正门广场集合，按小组入馆","en":"Square at the main door; go in by groups"}', '{"zh":"水壶（不带食物和一次性杯子入馆）","en":"Water bottle (no food or one-off cups inside)"}', '{"zh":"选一件展品，弄懂它的原理，回校讲给同学听。","en":"Choose one exhibit, find out how it works and explain it at school."}', '', 'requested', NULL, '[]', '[]', 1);


--
-- Data for Name: travel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.travel VALUES ('01a21e57-9060-7d2e-9956-d6253155f182', '01a21e57-9058-7e90-8aca-fb02b87c6e7c', '01a21e57-9059-740b-ab46-49d73cd317b0', 265, 'coach', true, 1);
INSERT INTO public.travel VALUES ('01a21e57-9061-75f5-9d0c-b255013c266a', '01a21e57-9059-740b-ab46-49d73cd317b0', '01a21e57-905a-78e4-adf9-59990ec3119a', 90, 'coach', true, 1);
INSERT INTO public.travel VALUES ('01a21e57-9061-7b64-b77a-7ced5e1dd038', '01a21e57-905a-78e4-adf9-59990ec3119a', '01a21e57-905b-7e2a-ae36-2f4357086a0a', 20, 'coach', true, 1);


--
-- Data for Name: trip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip VALUES ('01a21e57-9052-77d8-9842-68b61da6d531', 'danba-chengdu', '{"zh":"丹巴学生成都三日研学","en":"Danba pupils: three days in Chengdu"}', '{"zh":"走进结对学校，与成都的同学同上一堂课、同吃一顿饭；用 VR 观察宇宙、制作 3D 作品、做化学小实验；参观四川科技馆和成都博物馆。","en":"Visit the partner schools, share lessons and lunch with pupils of Chengdu; observe the universe, make 3D models and do small chemistry experiments in VR; see the Sichuan Science and Technology Museum and the Chengdu Museum."}', 'Asia/Shanghai', '2026-12-07', '2026-12-09', '["zh","en"]', 'danba', '0836-5550100', '{}', '[{"item":{"zh":"大巴往返及市内用车","en":"Coach there and back and in the city"},"amount":9000.0,"per":"trip"},{"item":{"zh":"住宿两晚","en":"Two nights at the hotel"},"amount":160.0,"per":"pupil"},{"item":{"zh":"餐费","en":"Meals"},"amount":150.0,"per":"pupil"},{"item":{"zh":"意外伤害保险","en":"Accident insurance"},"amount":15.0,"per":"pupil"},{"item":{"zh":"场馆门票（免费）","en":"Museum tickets (free)"},"amount":0.0,"per":"pupil"}]', 'CNY', '{"zh":"全体师生投保研学旅行意外伤害险；学校投保校方责任险。（示例，保单号行前填写）","en":"Accident cover for all pupils and adults; the school holds liability cover. (Example; add the policy numbers before the trip.)"}', '{"zh":"不参加的学生留校，由年级组老师照看，照常上课。","en":"Pupils who do not take part stay at school in the care of their year''s teachers and have lessons as usual."}', '2027-03-08', '{}', '2026-11-27 18:49:44.787152', NULL, 1);


--
-- Data for Name: trip_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_group VALUES ('01a21e57-9065-7fdb-84c6-671526ab71bb', '01a21e57-9052-77d8-9842-68b61da6d531', 'stars', 0, '{"zh":"观星组","en":"Stargazers"}', 'teal', 1);
INSERT INTO public.trip_group VALUES ('01a21e57-9065-7fdb-84c6-671526ab71bc', '01a21e57-9052-77d8-9842-68b61da6d531', 'makers', 1, '{"zh":"创客组","en":"Makers"}', 'amber', 1);
INSERT INTO public.trip_group VALUES ('01a21e57-9065-7fdb-84c6-671526ab71bd', '01a21e57-9052-77d8-9842-68b61da6d531', 'lab', 2, '{"zh":"实验组","en":"Lab"}', 'violet', 1);


--
-- Data for Name: trip_headset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_headset VALUES ('01a21e57-9064-7545-a7f6-e7b9dad371a4', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9063-7aca-b4c7-3e1c64752cb8', 'pico', 0);


--
-- Data for Name: trip_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_member VALUES ('01a21e57-9072-7cf0-b9a9-69efd2dcaebd', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9072-7cf0-b9a9-69efd2dcaebc', 'editor');


--
-- Data for Name: trip_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_place VALUES ('01a21e57-905a-76c7-889b-c8c9d0857994', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9058-7e90-8aca-fb02b87c6e7c', 'danba_school', 0);
INSERT INTO public.trip_place VALUES ('01a21e57-905b-7e2a-ae36-2f4357086a09', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9059-740b-ab46-49d73cd317b0', 'yingxiu', 1);
INSERT INTO public.trip_place VALUES ('01a21e57-905b-7e2a-ae36-2f4357086a0b', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905a-78e4-adf9-59990ec3119a', 'cd_museum', 2);
INSERT INTO public.trip_place VALUES ('01a21e57-905c-7052-a9e4-252efe5d16c9', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905b-7e2a-ae36-2f4357086a0a', 'hotel', 3);
INSERT INTO public.trip_place VALUES ('01a21e57-905c-7b3b-931b-edb1af6a12e3', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905b-7e2a-ae36-2f4357086a0c', 'uestc_hall', 4);
INSERT INTO public.trip_place VALUES ('01a21e57-905d-76d6-985d-036b79ce6ca8', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905c-7b3b-931b-edb1af6a12e2', 'uestc_vr', 5);
INSERT INTO public.trip_place VALUES ('01a21e57-905d-7f6e-8323-5d987d211778', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905c-7b3b-931b-edb1af6a12e4', 'yingcai_school', 6);
INSERT INTO public.trip_place VALUES ('01a21e57-905e-7a2d-8395-1fe3f8e515a3', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905d-7f6e-8323-5d987d211777', 'yingcai_canteen', 7);
INSERT INTO public.trip_place VALUES ('01a21e57-905e-7a2d-8395-1fe3f8e515a5', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905d-7f6e-8323-5d987d211779', 'sc_museum', 8);
INSERT INTO public.trip_place VALUES ('01a21e57-905e-7a2d-8395-1fe3f8e515a6', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-905e-7a2d-8395-1fe3f8e515a4', 'lunch_wed', 9);


--
-- Data for Name: trip_school; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_school VALUES ('01a21e57-9056-78f3-a6b5-9664afcb58e4', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9055-787e-bd83-5befc0169714', 'danba', 'sending', 0);
INSERT INTO public.trip_school VALUES ('01a21e57-9056-78f3-a6b5-9664afcb58e6', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9055-7d57-904c-f786cab47777', 'uestc', 'host', 1);
INSERT INTO public.trip_school VALUES ('01a21e57-9057-74bd-8f55-23d461ac615f', '01a21e57-9052-77d8-9842-68b61da6d531', '01a21e57-9056-78f3-a6b5-9664afcb58e5', 'yingcai', 'host', 2);


--
-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.user_account VALUES ('01a21e57-9072-7cf0-b9a9-69efd2dcaebc', 'wang', '王老师', '-', 'teacher', true, '', '2026-11-27 18:49:44.81808', 1);


--
-- Data for Name: vr_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.vr_visit VALUES ('01a21e57-906e-7625-9129-c6d6dd841a1d', '01a21e57-9052-77d8-9842-68b61da6d531', 'd2_vr', 0, '{"headsets":["pico"],"usable":6,"intro_minutes":5,"turn_minutes":6,"cleaning_minutes":5,"experiences":[{"key":"universe","title":{"zh":"观察宇宙","en":"Observe the universe"},"headsets":[]},{"key":"model","title":{"zh":"制作 3D 作品","en":"Make a 3D model"},"headsets":[]},{"key":"chemistry","title":{"zh":"化学小实验","en":"Chemistry experiments"},"headsets":[]}],"turns_each":null,"together":[],"apart":[],"overrides":[["p01","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p02","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p03","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p04","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p05","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p06","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p07","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p08","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p09","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p10","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p11","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p12","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p13","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p14","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p15","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p16","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p17","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p18","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p19","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p20","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"]]}', 1);


--
-- Name: journal_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_seq_seq', 9, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: adult pk_adult; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adult
    ADD CONSTRAINT pk_adult PRIMARY KEY (id);


--
-- Name: badge pk_badge; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge
    ADD CONSTRAINT pk_badge PRIMARY KEY (id);


--
-- Name: consent_event pk_consent_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT pk_consent_event PRIMARY KEY (id);


--
-- Name: edition pk_edition; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT pk_edition PRIMARY KEY (id);


--
-- Name: exchange pk_exchange; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange
    ADD CONSTRAINT pk_exchange PRIMARY KEY (id);


--
-- Name: form pk_form; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT pk_form PRIMARY KEY (id);


--
-- Name: headset pk_headset; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headset
    ADD CONSTRAINT pk_headset PRIMARY KEY (id);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: journal pk_journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (seq);


--
-- Name: override pk_override; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.override
    ADD CONSTRAINT pk_override PRIMARY KEY (id);


--
-- Name: partnership pk_partnership; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT pk_partnership PRIMARY KEY (id);


--
-- Name: place pk_place; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT pk_place PRIMARY KEY (id);


--
-- Name: pupil pk_pupil; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pupil
    ADD CONSTRAINT pk_pupil PRIMARY KEY (id);


--
-- Name: rollcall_carry pk_rollcall_carry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_carry
    ADD CONSTRAINT pk_rollcall_carry PRIMARY KEY (id);


--
-- Name: rollcall_device pk_rollcall_device; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_device
    ADD CONSTRAINT pk_rollcall_device PRIMARY KEY (id);


--
-- Name: rollcall_event pk_rollcall_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_event
    ADD CONSTRAINT pk_rollcall_event PRIMARY KEY (number);


--
-- Name: rotation pk_rotation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rotation
    ADD CONSTRAINT pk_rotation PRIMARY KEY (id);


--
-- Name: rule_setting pk_rule_setting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_setting
    ADD CONSTRAINT pk_rule_setting PRIMARY KEY (rule);


--
-- Name: scan pk_scan; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan
    ADD CONSTRAINT pk_scan PRIMARY KEY (id);


--
-- Name: scan_decision pk_scan_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_decision
    ADD CONSTRAINT pk_scan_decision PRIMARY KEY (id);


--
-- Name: scan_page pk_scan_page; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_page
    ADD CONSTRAINT pk_scan_page PRIMARY KEY (id);


--
-- Name: scan_picture pk_scan_picture; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_picture
    ADD CONSTRAINT pk_scan_picture PRIMARY KEY (page_id);


--
-- Name: school pk_school; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.school
    ADD CONSTRAINT pk_school PRIMARY KEY (id);


--
-- Name: setting pk_setting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (name);


--
-- Name: share pk_share; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.share
    ADD CONSTRAINT pk_share PRIMARY KEY (id);


--
-- Name: sign_in pk_sign_in; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);


--
-- Name: sign_in_link pk_sign_in_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT pk_sign_in_link PRIMARY KEY (id);


--
-- Name: stop pk_stop; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop
    ADD CONSTRAINT pk_stop PRIMARY KEY (id);


--
-- Name: travel pk_travel; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.travel
    ADD CONSTRAINT pk_travel PRIMARY KEY (id);


--
-- Name: trip pk_trip; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip
    ADD CONSTRAINT pk_trip PRIMARY KEY (id);


--
-- Name: trip_group pk_trip_group; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_group
    ADD CONSTRAINT pk_trip_group PRIMARY KEY (id);


--
-- Name: trip_headset pk_trip_headset; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_headset
    ADD CONSTRAINT pk_trip_headset PRIMARY KEY (id);


--
-- Name: trip_member pk_trip_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_member
    ADD CONSTRAINT pk_trip_member PRIMARY KEY (id);


--
-- Name: trip_place pk_trip_place; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_place
    ADD CONSTRAINT pk_trip_place PRIMARY KEY (id);


--
-- Name: trip_school pk_trip_school; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_school
    ADD CONSTRAINT pk_trip_school PRIMARY KEY (id);


--
-- Name: user_account pk_user_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT pk_user_account PRIMARY KEY (id);


--
-- Name: vr_visit pk_vr_visit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vr_visit
    ADD CONSTRAINT pk_vr_visit PRIMARY KEY (id);


--
-- Name: adult uq_adult_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adult
    ADD CONSTRAINT uq_adult_trip_id_key UNIQUE (trip_id, key);


--
-- Name: badge uq_badge_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge
    ADD CONSTRAINT uq_badge_token UNIQUE (token);


--
-- Name: edition uq_edition_trip_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT uq_edition_trip_id_number UNIQUE (trip_id, number);


--
-- Name: form uq_form_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT uq_form_token UNIQUE (token);


--
-- Name: partnership uq_partnership_first_id_second_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT uq_partnership_first_id_second_id UNIQUE (first_id, second_id);


--
-- Name: pupil uq_pupil_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pupil
    ADD CONSTRAINT uq_pupil_trip_id_key UNIQUE (trip_id, key);


--
-- Name: rollcall_carry uq_rollcall_carry_trip_id_device_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_carry
    ADD CONSTRAINT uq_rollcall_carry_trip_id_device_id UNIQUE (trip_id, device_id);


--
-- Name: rollcall_event uq_rollcall_event_event_sha256; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_event
    ADD CONSTRAINT uq_rollcall_event_event_sha256 UNIQUE (event, sha256);


--
-- Name: rotation uq_rotation_trip_id_stop_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rotation
    ADD CONSTRAINT uq_rotation_trip_id_stop_key UNIQUE (trip_id, stop_key);


--
-- Name: scan_page uq_scan_page_scan_id_file_page; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_page
    ADD CONSTRAINT uq_scan_page_scan_id_file_page UNIQUE (scan_id, file, page);


--
-- Name: share uq_share_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.share
    ADD CONSTRAINT uq_share_token UNIQUE (token);


--
-- Name: sign_in_link uq_sign_in_link_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT uq_sign_in_link_token_hash UNIQUE (token_hash);


--
-- Name: sign_in uq_sign_in_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);


--
-- Name: stop uq_stop_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop
    ADD CONSTRAINT uq_stop_trip_id_key UNIQUE (trip_id, key);


--
-- Name: travel uq_travel_origin_id_destination_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.travel
    ADD CONSTRAINT uq_travel_origin_id_destination_id UNIQUE (origin_id, destination_id);


--
-- Name: trip_group uq_trip_group_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_group
    ADD CONSTRAINT uq_trip_group_trip_id_key UNIQUE (trip_id, key);


--
-- Name: trip_headset uq_trip_headset_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_headset
    ADD CONSTRAINT uq_trip_headset_trip_id_key UNIQUE (trip_id, key);


--
-- Name: trip uq_trip_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip
    ADD CONSTRAINT uq_trip_key UNIQUE (key);


--
-- Name: trip_member uq_trip_member_trip_id_user_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_member
    ADD CONSTRAINT uq_trip_member_trip_id_user_id UNIQUE (trip_id, user_id);


--
-- Name: trip_place uq_trip_place_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_place
    ADD CONSTRAINT uq_trip_place_trip_id_key UNIQUE (trip_id, key);


--
-- Name: trip_school uq_trip_school_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_school
    ADD CONSTRAINT uq_trip_school_trip_id_key UNIQUE (trip_id, key);


--
-- Name: user_account uq_user_account_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_account
    ADD CONSTRAINT uq_user_account_name UNIQUE (name);


--
-- Name: vr_visit uq_vr_visit_trip_id_stop_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vr_visit
    ADD CONSTRAINT uq_vr_visit_trip_id_stop_key UNIQUE (trip_id, stop_key);


--
-- Name: ix_adult_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_adult_trip_id ON public.adult USING btree (trip_id);


--
-- Name: ix_badge_pupil_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_badge_pupil_id ON public.badge USING btree (pupil_id);


--
-- Name: ix_badge_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_badge_trip_id ON public.badge USING btree (trip_id);


--
-- Name: ix_consent_event_pupil_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_consent_event_pupil_id ON public.consent_event USING btree (pupil_id);


--
-- Name: ix_consent_event_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_consent_event_trip_id ON public.consent_event USING btree (trip_id);


--
-- Name: ix_edition_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_edition_trip_id ON public.edition USING btree (trip_id);


--
-- Name: ix_exchange_partnership_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_exchange_partnership_id ON public.exchange USING btree (partnership_id);


--
-- Name: ix_form_pupil_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_pupil_id ON public.form USING btree (pupil_id);


--
-- Name: ix_form_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_trip_id ON public.form USING btree (trip_id);


--
-- Name: ix_job_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_trip_id ON public.job USING btree (trip_id);


--
-- Name: ix_journal_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_trip_id ON public.journal USING btree (trip_id);


--
-- Name: ix_override_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_override_trip_id ON public.override USING btree (trip_id);


--
-- Name: ix_partnership_first_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_partnership_first_id ON public.partnership USING btree (first_id);


--
-- Name: ix_partnership_second_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_partnership_second_id ON public.partnership USING btree (second_id);


--
-- Name: ix_pupil_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pupil_trip_id ON public.pupil USING btree (trip_id);


--
-- Name: ix_rollcall_carry_device_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rollcall_carry_device_id ON public.rollcall_carry USING btree (device_id);


--
-- Name: ix_rollcall_carry_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rollcall_carry_trip_id ON public.rollcall_carry USING btree (trip_id);


--
-- Name: ix_rollcall_device_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rollcall_device_user_id ON public.rollcall_device USING btree (user_id);


--
-- Name: ix_rollcall_event_dev_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rollcall_event_dev_seq ON public.rollcall_event USING btree (dev, seq);


--
-- Name: ix_rollcall_event_trip_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rollcall_event_trip_number ON public.rollcall_event USING btree (trip_id, number);


--
-- Name: ix_rotation_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_rotation_trip_id ON public.rotation USING btree (trip_id);


--
-- Name: ix_scan_decision_page_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scan_decision_page_id ON public.scan_decision USING btree (page_id);


--
-- Name: ix_scan_decision_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scan_decision_trip_id ON public.scan_decision USING btree (trip_id);


--
-- Name: ix_scan_page_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scan_page_digest ON public.scan_page USING btree (digest);


--
-- Name: ix_scan_page_pupil_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scan_page_pupil_id ON public.scan_page USING btree (pupil_id);


--
-- Name: ix_scan_page_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scan_page_trip_id ON public.scan_page USING btree (trip_id);


--
-- Name: ix_scan_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_scan_trip_id ON public.scan USING btree (trip_id);


--
-- Name: ix_share_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_share_trip_id ON public.share USING btree (trip_id);


--
-- Name: ix_sign_in_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_user_id ON public.sign_in USING btree (user_id);


--
-- Name: ix_stop_place_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stop_place_date ON public.stop USING btree (place_key, date);


--
-- Name: ix_stop_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stop_trip_id ON public.stop USING btree (trip_id);


--
-- Name: ix_travel_destination_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_travel_destination_id ON public.travel USING btree (destination_id);


--
-- Name: ix_travel_origin_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_travel_origin_id ON public.travel USING btree (origin_id);


--
-- Name: ix_trip_group_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_group_trip_id ON public.trip_group USING btree (trip_id);


--
-- Name: ix_trip_headset_headset_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_headset_headset_id ON public.trip_headset USING btree (headset_id);


--
-- Name: ix_trip_headset_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_headset_trip_id ON public.trip_headset USING btree (trip_id);


--
-- Name: ix_trip_member_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_member_trip_id ON public.trip_member USING btree (trip_id);


--
-- Name: ix_trip_member_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_member_user_id ON public.trip_member USING btree (user_id);


--
-- Name: ix_trip_place_place_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_place_place_id ON public.trip_place USING btree (place_id);


--
-- Name: ix_trip_place_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_place_trip_id ON public.trip_place USING btree (trip_id);


--
-- Name: ix_trip_school_school_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_school_school_id ON public.trip_school USING btree (school_id);


--
-- Name: ix_trip_school_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_trip_school_trip_id ON public.trip_school USING btree (trip_id);


--
-- Name: ix_vr_visit_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_vr_visit_trip_id ON public.vr_visit USING btree (trip_id);


--
-- Name: adult fk_adult_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.adult
    ADD CONSTRAINT fk_adult_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: badge fk_badge_pupil_id_pupil; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge
    ADD CONSTRAINT fk_badge_pupil_id_pupil FOREIGN KEY (pupil_id) REFERENCES public.pupil(id) ON DELETE CASCADE;


--
-- Name: badge fk_badge_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge
    ADD CONSTRAINT fk_badge_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: consent_event fk_consent_event_pupil_id_pupil; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT fk_consent_event_pupil_id_pupil FOREIGN KEY (pupil_id) REFERENCES public.pupil(id) ON DELETE CASCADE;


--
-- Name: consent_event fk_consent_event_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT fk_consent_event_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: edition fk_edition_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT fk_edition_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: exchange fk_exchange_partnership_id_partnership; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange
    ADD CONSTRAINT fk_exchange_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id) ON DELETE CASCADE;


--
-- Name: exchange fk_exchange_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exchange
    ADD CONSTRAINT fk_exchange_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE SET NULL;


--
-- Name: form fk_form_pupil_id_pupil; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT fk_form_pupil_id_pupil FOREIGN KEY (pupil_id) REFERENCES public.pupil(id) ON DELETE CASCADE;


--
-- Name: form fk_form_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT fk_form_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: headset fk_headset_place_id_place; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headset
    ADD CONSTRAINT fk_headset_place_id_place FOREIGN KEY (place_id) REFERENCES public.place(id) ON DELETE SET NULL;


--
-- Name: job fk_job_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: journal fk_journal_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: override fk_override_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.override
    ADD CONSTRAINT fk_override_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: partnership fk_partnership_first_id_school; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT fk_partnership_first_id_school FOREIGN KEY (first_id) REFERENCES public.school(id);


--
-- Name: partnership fk_partnership_second_id_school; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT fk_partnership_second_id_school FOREIGN KEY (second_id) REFERENCES public.school(id);


--
-- Name: place fk_place_school_id_school; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT fk_place_school_id_school FOREIGN KEY (school_id) REFERENCES public.school(id) ON DELETE SET NULL;


--
-- Name: pupil fk_pupil_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pupil
    ADD CONSTRAINT fk_pupil_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: rollcall_carry fk_rollcall_carry_device_id_rollcall_device; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_carry
    ADD CONSTRAINT fk_rollcall_carry_device_id_rollcall_device FOREIGN KEY (device_id) REFERENCES public.rollcall_device(id) ON DELETE CASCADE;


--
-- Name: rollcall_carry fk_rollcall_carry_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_carry
    ADD CONSTRAINT fk_rollcall_carry_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: rollcall_device fk_rollcall_device_user_id_user_account; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rollcall_device
    ADD CONSTRAINT fk_rollcall_device_user_id_user_account FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE CASCADE;


--
-- Name: rotation fk_rotation_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rotation
    ADD CONSTRAINT fk_rotation_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: scan_decision fk_scan_decision_page_id_scan_page; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_decision
    ADD CONSTRAINT fk_scan_decision_page_id_scan_page FOREIGN KEY (page_id) REFERENCES public.scan_page(id) ON DELETE CASCADE;


--
-- Name: scan_decision fk_scan_decision_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_decision
    ADD CONSTRAINT fk_scan_decision_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: scan_page fk_scan_page_form_id_form; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_page
    ADD CONSTRAINT fk_scan_page_form_id_form FOREIGN KEY (form_id) REFERENCES public.form(id) ON DELETE SET NULL;


--
-- Name: scan_page fk_scan_page_pupil_id_pupil; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_page
    ADD CONSTRAINT fk_scan_page_pupil_id_pupil FOREIGN KEY (pupil_id) REFERENCES public.pupil(id) ON DELETE SET NULL;


--
-- Name: scan_page fk_scan_page_scan_id_scan; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_page
    ADD CONSTRAINT fk_scan_page_scan_id_scan FOREIGN KEY (scan_id) REFERENCES public.scan(id) ON DELETE CASCADE;


--
-- Name: scan_page fk_scan_page_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_page
    ADD CONSTRAINT fk_scan_page_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: scan_picture fk_scan_picture_page_id_scan_page; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan_picture
    ADD CONSTRAINT fk_scan_picture_page_id_scan_page FOREIGN KEY (page_id) REFERENCES public.scan_page(id) ON DELETE CASCADE;


--
-- Name: scan fk_scan_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scan
    ADD CONSTRAINT fk_scan_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: share fk_share_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.share
    ADD CONSTRAINT fk_share_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: sign_in_link fk_sign_in_link_user_id_user_account; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT fk_sign_in_link_user_id_user_account FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE CASCADE;


--
-- Name: sign_in fk_sign_in_user_id_user_account; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_user_id_user_account FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE CASCADE;


--
-- Name: stop fk_stop_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stop
    ADD CONSTRAINT fk_stop_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: travel fk_travel_destination_id_place; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.travel
    ADD CONSTRAINT fk_travel_destination_id_place FOREIGN KEY (destination_id) REFERENCES public.place(id) ON DELETE CASCADE;


--
-- Name: travel fk_travel_origin_id_place; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.travel
    ADD CONSTRAINT fk_travel_origin_id_place FOREIGN KEY (origin_id) REFERENCES public.place(id) ON DELETE CASCADE;


--
-- Name: trip_group fk_trip_group_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_group
    ADD CONSTRAINT fk_trip_group_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: trip_headset fk_trip_headset_headset_id_headset; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_headset
    ADD CONSTRAINT fk_trip_headset_headset_id_headset FOREIGN KEY (headset_id) REFERENCES public.headset(id);


--
-- Name: trip_headset fk_trip_headset_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_headset
    ADD CONSTRAINT fk_trip_headset_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: trip_member fk_trip_member_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_member
    ADD CONSTRAINT fk_trip_member_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: trip_member fk_trip_member_user_id_user_account; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_member
    ADD CONSTRAINT fk_trip_member_user_id_user_account FOREIGN KEY (user_id) REFERENCES public.user_account(id) ON DELETE CASCADE;


--
-- Name: trip_place fk_trip_place_place_id_place; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_place
    ADD CONSTRAINT fk_trip_place_place_id_place FOREIGN KEY (place_id) REFERENCES public.place(id);


--
-- Name: trip_place fk_trip_place_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_place
    ADD CONSTRAINT fk_trip_place_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: trip_school fk_trip_school_school_id_school; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_school
    ADD CONSTRAINT fk_trip_school_school_id_school FOREIGN KEY (school_id) REFERENCES public.school(id);


--
-- Name: trip_school fk_trip_school_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trip_school
    ADD CONSTRAINT fk_trip_school_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: vr_visit fk_vr_visit_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vr_visit
    ADD CONSTRAINT fk_vr_visit_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict 0wNY6cM9xeYI9bcSs97I9b2QaSNAAW8R3ChIBKGcUTProCmWjcFPYQ216yjVJiN

