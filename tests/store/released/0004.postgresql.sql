--
-- PostgreSQL database dump
--

\restrict eWRV4FKRYQ1u0Qm3QgFURAU1Ha0FjB3b3gdr43Q9GtHIP9xVVk75cIFoGYLJjSE

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
ALTER TABLE IF EXISTS ONLY public.form_version DROP CONSTRAINT IF EXISTS fk_form_version_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS fk_form_version_id_form_version;
ALTER TABLE IF EXISTS ONLY public.form_verdict DROP CONSTRAINT IF EXISTS fk_form_verdict_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS fk_form_trip_id_trip;
ALTER TABLE IF EXISTS ONLY public.form_setting DROP CONSTRAINT IF EXISTS fk_form_setting_trip_id_trip;
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
DROP INDEX IF EXISTS public.ix_form_version_trip_id;
DROP INDEX IF EXISTS public.ix_form_version_id;
DROP INDEX IF EXISTS public.ix_form_verdict_trip_id;
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
ALTER TABLE IF EXISTS ONLY public.travel DROP CONSTRAINT IF EXISTS uq_travel_origin_id_destination_id_mode;
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
ALTER TABLE IF EXISTS ONLY public.holiday_table DROP CONSTRAINT IF EXISTS uq_holiday_table_year;
ALTER TABLE IF EXISTS ONLY public.form_version DROP CONSTRAINT IF EXISTS uq_form_version_trip_id_number;
ALTER TABLE IF EXISTS ONLY public.form_verdict DROP CONSTRAINT IF EXISTS uq_form_verdict_trip_id_key;
ALTER TABLE IF EXISTS ONLY public.form DROP CONSTRAINT IF EXISTS uq_form_token;
ALTER TABLE IF EXISTS ONLY public.form_setting DROP CONSTRAINT IF EXISTS uq_form_setting_trip_id;
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
ALTER TABLE IF EXISTS ONLY public.key_check DROP CONSTRAINT IF EXISTS pk_key_check;
ALTER TABLE IF EXISTS ONLY public.journal DROP CONSTRAINT IF EXISTS pk_journal;
ALTER TABLE IF EXISTS ONLY public.job DROP CONSTRAINT IF EXISTS pk_job;
ALTER TABLE IF EXISTS ONLY public.holiday_table DROP CONSTRAINT IF EXISTS pk_holiday_table;
ALTER TABLE IF EXISTS ONLY public.headset DROP CONSTRAINT IF EXISTS pk_headset;
ALTER TABLE IF EXISTS ONLY public.form_version DROP CONSTRAINT IF EXISTS pk_form_version;
ALTER TABLE IF EXISTS ONLY public.form_verdict DROP CONSTRAINT IF EXISTS pk_form_verdict;
ALTER TABLE IF EXISTS ONLY public.form_setting DROP CONSTRAINT IF EXISTS pk_form_setting;
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
DROP TABLE IF EXISTS public.key_check;
DROP SEQUENCE IF EXISTS public.journal_seq_seq;
DROP TABLE IF EXISTS public.journal;
DROP TABLE IF EXISTS public.job;
DROP TABLE IF EXISTS public.holiday_table;
DROP TABLE IF EXISTS public.headset;
DROP TABLE IF EXISTS public.form_version;
DROP TABLE IF EXISTS public.form_verdict;
DROP TABLE IF EXISTS public.form_setting;
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
    role character varying(20) NOT NULL,
    groups json NOT NULL,
    version integer NOT NULL,
    name bytea NOT NULL,
    phone bytea NOT NULL
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
    note bytea NOT NULL,
    plan bytea NOT NULL,
    findings bytea NOT NULL
);


--
-- Name: exchange; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exchange (
    id character varying(36) NOT NULL,
    partnership_id character varying(36) NOT NULL,
    kind character varying(30) NOT NULL,
    date date NOT NULL,
    pupils integer NOT NULL,
    teachers integer NOT NULL,
    lessons integer NOT NULL,
    minutes integer NOT NULL,
    trip_id character varying(36),
    version integer NOT NULL,
    title bytea NOT NULL,
    note bytea NOT NULL
);


--
-- Name: form; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    pupil_id character varying(36),
    token character varying(12) NOT NULL,
    form_version integer NOT NULL,
    asked json NOT NULL,
    printed_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone,
    version_id character varying(36) NOT NULL
);


--
-- Name: form_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_setting (
    id character varying(36) NOT NULL,
    trip_id character varying(36),
    off json NOT NULL,
    version integer NOT NULL,
    texts bytea NOT NULL,
    options bytea NOT NULL
);


--
-- Name: form_verdict; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_verdict (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(32) NOT NULL,
    keeps boolean NOT NULL,
    by_id character varying(36) NOT NULL,
    by_name character varying(120) NOT NULL,
    at timestamp without time zone NOT NULL
);


--
-- Name: form_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_version (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    number integer NOT NULL,
    at timestamp without time zone NOT NULL,
    asked json NOT NULL,
    layouts json NOT NULL,
    texts bytea NOT NULL,
    agreed bytea NOT NULL
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
-- Name: holiday_table; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.holiday_table (
    id character varying(36) NOT NULL,
    year integer NOT NULL,
    days json NOT NULL,
    source character varying(500) NOT NULL,
    verified_on date,
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
    state character varying(10) NOT NULL,
    done integer NOT NULL,
    total integer NOT NULL,
    result character varying(200) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    finished_at timestamp without time zone,
    arguments bytea NOT NULL,
    filename bytea NOT NULL,
    trouble bytea NOT NULL
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
    changes bytea NOT NULL,
    facts bytea NOT NULL
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
-- Name: key_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_check (
    name character varying(64) NOT NULL,
    sealed bytea NOT NULL,
    rewritten boolean NOT NULL
);


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
    at timestamp without time zone NOT NULL,
    withdrawn_at timestamp without time zone,
    reason bytea NOT NULL
);


--
-- Name: partnership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partnership (
    id character varying(36) NOT NULL,
    first_id character varying(36) NOT NULL,
    second_id character varying(36) NOT NULL,
    since date,
    version integer NOT NULL,
    note bytea NOT NULL
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
    capacity integer,
    opening json NOT NULL,
    closed_dates json NOT NULL,
    open_dates json NOT NULL,
    booking_days_ahead integer,
    source character varying(500) NOT NULL,
    verified_on date,
    version integer NOT NULL,
    phone bytea NOT NULL,
    closing json NOT NULL
);


--
-- Name: pupil; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pupil (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    gender character varying(1),
    group_key character varying(40) NOT NULL,
    private bytea NOT NULL,
    version integer NOT NULL,
    name bytea NOT NULL,
    name_latin bytea NOT NULL,
    class_name bytea NOT NULL
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
    enrolled_at timestamp without time zone NOT NULL,
    seen_at timestamp without time zone NOT NULL,
    revoked_at timestamp without time zone,
    forked_from character varying(36) NOT NULL,
    name bytea NOT NULL
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
    board bytea,
    beat integer NOT NULL,
    version integer NOT NULL,
    arrangement bytea NOT NULL
);


--
-- Name: rule_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_setting (
    rule character varying(40) NOT NULL,
    version integer NOT NULL,
    setting bytea NOT NULL
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
    undone_at timestamp without time zone,
    files bytea NOT NULL
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
    measures json NOT NULL,
    file_name bytea NOT NULL
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
    version integer NOT NULL,
    phone bytea NOT NULL,
    contact bytea NOT NULL
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
    place_key character varying(40) NOT NULL,
    groups json NOT NULL,
    adults json NOT NULL,
    people integer,
    booking character varying(10) NOT NULL,
    mode character varying(10),
    drivers json NOT NULL,
    rest_stops json NOT NULL,
    version integer NOT NULL,
    title bytea NOT NULL,
    meeting_point bytea NOT NULL,
    bring bytea NOT NULL,
    task bytea NOT NULL,
    host_contact bytea NOT NULL
);


--
-- Name: travel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.travel (
    id character varying(36) NOT NULL,
    origin_id character varying(36) NOT NULL,
    destination_id character varying(36) NOT NULL,
    minutes integer NOT NULL,
    mode character varying(10) NOT NULL,
    both_ways boolean NOT NULL,
    version integer NOT NULL
);


--
-- Name: trip; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip (
    id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    zone character varying(60) NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    languages json NOT NULL,
    sending_school character varying(40) NOT NULL,
    currency character varying(3) NOT NULL,
    delete_on date,
    created_at timestamp without time zone NOT NULL,
    purged_at timestamp without time zone,
    version integer NOT NULL,
    title bytea NOT NULL,
    purpose bytea NOT NULL,
    emergency_phone bytea NOT NULL,
    operator bytea NOT NULL,
    budget bytea NOT NULL,
    insurance bytea NOT NULL,
    stay_behind bytea NOT NULL,
    rules bytea NOT NULL
);


--
-- Name: trip_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trip_group (
    id character varying(36) NOT NULL,
    trip_id character varying(36) NOT NULL,
    key character varying(40) NOT NULL,
    "position" integer NOT NULL,
    colour character varying(30) NOT NULL,
    version integer NOT NULL,
    name bytea NOT NULL
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
    version integer NOT NULL,
    visit bytea NOT NULL
);


--
-- Name: journal seq; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN seq SET DEFAULT nextval('public.journal_seq_seq'::regclass);


--
-- Data for Name: adult; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.adult VALUES ('01a22ca3-c85e-7083-948d-4b1223696bd4', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'lead', 0, 'lead_teacher', '[]', 1, '\xdab842ac195f5dd00d495e5e004031d4264f60f1388c48c12f7f4baa244c98b910df1b37ec', '\xc26016572c470e8337961f7172ecb9050444ba7e002cf8c3235e7e940c85197c131790e29fc29d68');
INSERT INTO public.adult VALUES ('01a22ca3-c85e-7c71-a920-ebc29fc4b907', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 't1', 1, 'teacher', '["stars"]', 1, '\x694ef4b02e68072516ce9ff0393bc7a5c47203fb6f6cebf2f5c861e57a6a83b7734978ea3515fbdbdcb5', '\x021e1f781f0681ee07ae1e9c7f68aed175dac6d28ed4feadcd55b6b7b748e26fc65059c30ab18bb2');
INSERT INTO public.adult VALUES ('01a22ca3-c85e-7c71-a920-ebc29fc4b908', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'safety', 2, 'safety_officer', '["makers"]', 1, '\x7f674fa54d3f066eb5bc547d601528379530afe664e21f76d73d6d685536a7367be4889d9c', '\x8563751e9b83ebbce13db2bd3e608ded6c6f1dfb19ced26e665247f4c0a54beb38c955ce6864af38');
INSERT INTO public.adult VALUES ('01a22ca3-c85e-7c71-a920-ebc29fc4b909', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'doctor', 3, 'doctor', '["lab"]', 1, '\x689e71a330694292977f007ff987f2cc9192c6cd8f092391a288c0e35ccb1bc81a952a6206', '\x682a3ad4d9c1d0e6d40bff9983b18ecbc2090b50dbcec8a7254b2ef7c12056e1d7b4bd1444a172dd');
INSERT INTO public.adult VALUES ('01a22ca3-c85e-7c71-a920-ebc29fc4b90a', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd1', 4, 'driver', '[]', 1, '\xd98a95bd4e75d72d5b7d58edfe2be6157ac65e48d3a96016a4c93d4574a73ab4e49d351ad5', '\x61ce4ac5cc5048348480309fd93c433843233a64af5f58ca753750d6b932cfcecf28832a8a77fde9');
INSERT INTO public.adult VALUES ('01a22ca3-c85e-7c71-a920-ebc29fc4b90b', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd2', 5, 'driver', '[]', 1, '\x442eb79a55f1dc55792d868284c70b7a653feb2eb72d4521288e3241d870aed95efd7fb955', '\x4ab75fd658098bcd4eb8238384943df3447c80dcdefabbd5e9815c4d7e2c201a702e67fed90b34fc');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0004');


--
-- Data for Name: badge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.badge VALUES ('01a22ca3-cbf3-7de5-9040-3470c4f3c7d9', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84d-737b-b693-15eae3c25d80', 'NB5V60CKR2G9A99F', '2026-11-30 13:27:41.813594');
INSERT INTO public.badge VALUES ('01a22ca3-cbf3-7de5-9040-3470c4f3c7da', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbd', '7FNG2KJPGCVC8SJ1', '2026-11-30 13:27:41.813603');
INSERT INTO public.badge VALUES ('01a22ca3-cbf3-7de5-9040-3470c4f3c7db', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbe', '8HJPDAVDRG61F2RW', '2026-11-30 13:27:41.813605');
INSERT INTO public.badge VALUES ('01a22ca3-cbf4-7423-977d-ee57b5ff0b72', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbf', 'RKR5XHRB6Q3DD4KD', '2026-11-30 13:27:41.813606');


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent_event VALUES ('01a22ca3-cb89-7f72-949c-840e439d6aee', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbd', 'phone', '', '2026-11-23', '\xc47f69da6e9e91921fa42dc9ef64b2f44301c21cc96e4a4f034229ff774f3ddb2eacb10fe021aabb52f955b953d2338c7b8db66e3a63cdde13cf1746d4acbc7c8969411da19d0d479d7e1ca6b04d706e93705f5af7d10997a8ec3a31e9d80d3cbfc3c56bf9759642e2a82e89845263e4ba432acb873d458a6fc5e7957828740ec705627abb9b8d787bbef7ff86d5e7ee043c24543644c8bfc96ed00a166fd1a25f246a3300', '', 'system', '2026-11-30 13:27:41.710296');
INSERT INTO public.consent_event VALUES ('01a22ca3-cb9a-764e-9239-124bbd83f386', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbe', 'withdrawn', '', '2026-11-23', '\x06c0305c9ff93ba83dfaf2f5b92656b014044d05b369cfc4318fa13715a6', '', 'system', '2026-11-30 13:27:41.725177');


--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition VALUES ('01a22ca3-cacf-7178-8107-f6b5f34d3ba0', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 1, '2026-11-30 13:27:41.51943', '', 'system', '\x', '\xde05c8c90e8322db2c70130bd5de0dba42062d890f93588d343f5125193ef8663cdb7354f38f338383d30667492c8cf28805aea4c9a6d11bc2d71597c9e12b4ac172dd4c0eb07dbfbd4bb32a153678a23c49b1a373ca456cee0967c048f1b474aec77e9ef2b30a851a99f54819cb9929f6be076fd18870cff111fcf673135becbcbbed918ceb77852020bdb9686773628ed35e1329caec9daa75072f929c882a6ada60cdc65a1b7b0e0ddea3dfd298d847da0952473c7b6c66d6993eaa8d849f3dc9ffa26fe3985df6e6ed865694fdc7bca0567e9c0e80acd87a1029ac0aaf8c6a2db7e6e8d29d642dde6256e1d8f7b7a47829aaeaa8b2040591ec452d71f893c52beb366773fc562c80d6960b5653c0c40421284513a0569ceb5eb534b45cd07d48e39d992f801831e1b2c64e5a88198aacd2932fbc6f96a239463b3e3222452c96f1ba4c8281efca2d036f28ec06115e8b2601fbe31c62dd8467123cff78f298529f54f09a4bb76d54ebd0c628bb44242e995dd6456dca305642a0757b8cc344482beabcc141113955fbade777d22a22fb8cedc0489b5cba86f592b07b05be413c129c968988fdf1a0746e833a559c67ed888c6d75013612d62fbb98260ff5ba9ea061a6b361be05db21035ec98b9510177f12e28f3c9833cf1e5f9d99aa2c1541ca2285b447d2a4834646d222ca972e02489b6477a09b226322e94c44eadc8bb312bee341371e8caf1a0ef5b581104aabf4a873ce7bfd68589ecaca5afd06523d182c4c42c5bd7f3749661345e6da26a2faef877b4c5bf68cf316dda4dcca3a6b3ca1f46df72bbb8a62ffecdb38165a4246959069b185d8e9bae2adcfd5724972b17cec3db1e4660c2a237b84be3e02697aaccd8895c0f361033b4f4528b5842928257fae95df1d72e46ed487f01fcded0fba8ceea2a7b3b549ec2ad98ba8dfd0594d479f38119a8c4741b669556c7ccf1ba6bae084ec48c8a32368793f9b1db80886dff34c146fa05161574c164afc12d4b02f05ba874e1d71c6aede7c9ab733e01954bad06c2f1d22a957fdafdae3afaa706da1a3fa5e9919f28b5d94676dd370673d169f2dfe8756fed05b435b8156a9adb43bc1b07dbd55491bdb7561ab5eeb1865065c7354680e051c6517afc05dcaabf52e08dbe1a5d0413f92e041bb6364034f6bda3a3035484577f51646f7c95793ccb52db20bde71b517a8812ddd898cc51d78753d9b3dc9f8fefca911724ad79b4907b354311caa8de41ed05cd5a5e6134704f504e8aac4e44de1547ee87dce76657ef7b0864c8485fa8a8e073178b85eb24235d4990945007def25cc21b91c6759e4f77bde69712d3c32bacd09b2de5599b911dec8e41fd7a395ab787406531587629e5f4d5b722c84303f730d8968551d98037bab2efbc1ad7a6c54610ced777d840a750b8ed61ae7879bde3fa433ed54dac56a1e19a061a61ea13b3c0cf0171625c631166869af1e63905686c399f46c98af6dc54b144f863fdf27ba7e4a323afb0f67db8e05cde525680fa448c5bf00739494a70628e04a314f11ed26b4e6a193f7706f31c9673309c30b79b01bc555f4906c8ae57ba7020107907ec074ccc30eefafb54c29d4428e5028601d9aa99123093185996c3210a01e667e836b1782914bb67db5cb5ef833eb5ab1648cf13e6dce95fe0dbc2a0ce83db58677219700a56c7e444528702b657a5c2f499861b0e81cd9ac3ad5153d75dfb41999c088633ec3e38b67c247b6873412703eccd9841804bd1a6b1b90f5e9b21e9dc0d90576dc422cb4ac3538f6346b5dd793a2cc599ad5948a8a5dcb71ffa251000ade99fdbf66f3c1b2e1a175b791268f41c82a3e27de002257237626da63238eeab77fa1dce5e18001f5aa7e2c06ea215bc247a84040a9ca59735dedc8dd99062435c08ebbe60ac28ad587e3b61962fe2a288c73539cedfae3f1411f415b364c473fae11574a62050d954d96d13d948dc1e8f1a9b96618b546848514ec33ac95cf21e03c4314fa9e4ffeccdb14fbb097ab897cf2be28be291530074a697337518f90496734d02d3a28d93e023f6844cde4e84e6ba417d08a78bfc371ffd4f96bb57dae4468dc7ff37ee4780fa49bf0aa7425e4c2326f9f91778b0e9be7668b9c8afecd885d02f847b68e60efc7ae2a22862f3d1fc0b0cc0484e52f8f025ea0be0a758785a6d907738e74ddcd57b5b296c97939723ec7559b4e44f4bc7deb7610f840ca8f65f494e1776e65d18d8c5f3cc95014b441e0c5e05394a820e8688c629234c3bba848e84bebad143aa250b266d9718b27023a1a520e9c78794bb942d8daf90b9560fb4769be620e7d3bf78cb9633992686baed7aa3887b051e3ec3390deaa73dfcf1fbc46f31ca5b3e2ea8dfe9783bef4fd6f136f228bca7b80ef2d17d23af171bdfff67f264885d3107d3b077fa5862136da2b99f604dec94e1d17ac496cb7bcc527bfd8d78bc55aca389443f530d3e814b68d3e30c74848fd398bfa5b9dfc75378243ee581cbc8811733d237d7d87c8c0072691ea3ddb25dc1d6f0b6e98d26598041174a76af11df2ba5fa422aaa0e3934fd47f57b201be46accd441e198e509c76f3e709ca7f6ca46241a5e6bc09b9e3a1c384a905f0ca2d532e47e481e3e09b84257795a26611c8ad4d5af9a10852744ecff91bf3c465fc01ef4c6708a86cd04cab8c991641cfba7931cd9e16791deefd63f802f18ef21229c71a4674043eb151a5367b240c87214a53fae713305d73c8bf944bec43f2a144eda84e8a59d18ef382cae75e985abdd5d90498e855d207a6282967ff12f8ce9f536d5cb8bbc8d6e665c13269b58b86c16c526d7c6b9080309136f8d98991f1f3ed997bf8e77fe54391e9af9ef220f50dcf974e736c4975e05760c7bbcb28ec8aab64f8d8896ff22eee25980d4dba8d048df51d12bc6a42038ca0645011c87e8c71f1255c7d981a992284d411f9f8aaf7a2951074c3c837f734bffb4c6c680112a44a56622440af7dc7db021f601c21b9d34e55642d0431081632dd088b1aebe509c7c661762610490f20688ff58f2fdcedca28e978f631a0913fc2486ea4b2f01266f4db1848e20fa047cae0fe31a12f77cb0d58f49cda6f671d308d808a1660accdd22f2c6039f8fbfb2afc517a1fe23d2270e9bdabb503b789ca4ed45938f64dcaa033551d1e671bb02a3592ce58c1577746581fc1ecaa88e7bc2947ac9a4dca308c46ec8b798b3171e9fc87cb3d2e0e0caf45a2ba68ce07b950da9c657a70473acde2d2c5f3f8c8cb69ef415c4d47b26a861881dd21aca9aaf40c660b1a6ae50314ee407f3029560f4615196220c6b03417481246eb107f43827b0ec1c90c140c70073f6829d253e4be229f543fb79837231fc9c6c65414029aa6d370ece8e59402e31a2b21bbe2e40d7e989ba78e7b2c7d45529ae77c36cc8ec310187ce72e07e7ddcc3f3bba69e22ee0c2e771561ba93ffff3dd392b7c1122a204a2874e08eb84da0f4153e71c9e1a2d491630b500efcc15c07957889451be5a2a1631f8e92e14007bb9ba5940739e50e4b38933ab89689f8d0ebe7888e15adc38a136ce878f40e705b1f67235d4a029b5cd24d6103edd0bd87a85f870ee4e586e57e2d3c88b6823a19842e9317233bb4a91903b9e0c301b686f7750f18d943cc27ca6ac2c333b58f2adeba7f0ba486c67e752d6b1bcbe75457e6510ae9951046adb0f1ea2a179f90e6f4194d252e5db1e5149153eaf87424f9576a02b72e256d39f23bd5e151137622feaae0b3cd511fd6cd80f22ea8ede257d83221173d882ca215fc01f376a664449e94ab5bf576757a694486d9adec4b1140bd0466d60737f26152855055e13c805cda910417234b2d03e3b63f06ad7c67fffb050441d01ec7f3117e567ff1f49897a4e4e70eea60f1fbc61821c114a03d19a5d75294a7ab651d4e2fed25a7519bc7b297da36cd1972234ed5b1e6cf740b9aeb487bd3bc4120d76dbfbda8fe80c1cad8ca6d46b14cc076ba53ea8a7cc52a93b0f2c3026ff70f45efa2e2d064e10f7bc83e49ed221d25bc2035c3465ed5bad8ae17bc9c4878188682b68be181c7cc777d11dc27364b223b1bfe009c34efa8d5383c023b86a8bd80f612ae9f493542e7ad0b930bbb192b59236415872e071af36bb779971a205b74ce8d748a45d84a5f083a45880b9d2717d61c4830af709bf0fb92e4f3c8216697474c4e9cae0c74d887745d5879862f7a34e579f8070b7b12c5289719bdf117ae386be7d18f5fed06a5997039e7738dd0bfba705ce84278f022b4f9bd4dd68c6aa70999ebddb31c2a4c969e977e3cfca534f85c868da014f7b565b1280dd93a6aef78bf2e52d46241c2b00028cc7ee48ebdad8b40960d6108dcbb8f713e7cbca8c51fdd1ed4e1f6a451981cdee3f1cf5ba81ec9704a3e72eb0249035e573f33f720fcb072a00d448e598e53f61eeeb0ab80fe2d39ccee9af4aa3ab8256c5ed57b062ba4e4ce413d26dbaaf91c4ec97b0fda30adbf78c63048505699d5a0393bbdf3002dbf7479ce33ba407b25f796247b9e1eb0bac6f170b61de214d42cfa553153ca00b95dc5fcd4322b0277ffe927b6a7bc8ab5cb1a0266f578b8eb7cf7ad8c2a69057ef445d3d84a6db4d7d31020bfef14bca4c443c4d5d42a043881c09aa16d96a8947664ba8d371b2f4bde11d134a6deaaec147e71f54943869f196035296b514e89454e45866745d19030820f346983b8846e54be396e31f2ab828d3c00ad11ee5c124e5a46c759a362d4a87906abcd402f4124f60532931a55d885c92b6410c23fcd3a4f3bced4350228b3fb4f06b389dbcfd5a8d9510bc315b36c580a8c7dc1305bd8e039c04cd943115fa2a33466582ef28fabeb8d6142f0ccab2df8377c6b1b545ff959a80e2d6d93a70b68cce0086911c7592523b4c3f8ad7115bc48828c94a121bf940dbca60e35ead757d936fd94ebee2add15d7e4b5a179f82e2497ae7c38a7fad2431ea33f6a032a23c2520a70b3bd7302e0b38162ae512f3ad26386b9773704f81fb5a511d8f9a3d34f25512a181494ff1e897599f2e602dbd29802867a7508c42dba827fb6b0b6d03b79a7a7f75dd000dd605c99ba996a1ffff7b79a794563fc63ff5e867a1c0fea16807f2c177509b95d995f2c7bf1e58d1bbcc0d7008d0fa56b7a780b2b20e7c681233a424cf758f8a7c49007eb800cd37cb62ba64d4af6667a3fc0516dbba4e7716978da1ffbbee60177d98639710e2d6fd9a36bbce920fe845c51316519c37416de31929da4ffd132a486151c8a0b4b620bb3446c250f18366753ee1714ae71a0a392d3643a4c05a713c397f7290a1ff307cf15be24e50cae9ac6fe6306a57786079b9888b1cd7033596fe89dbcfb9efecdfc1148d411b4442fe8203ed93fddbb130f95dc318a9117425f4cdee47fee88a1372f1feb0f579688adc0dc1fcb303d254ba247cc2aad89ee8e8097ea43e00b1564e17704970b43821e80330a0899009147f01adf3683d8eda38eed6284713561993cd4aa637e0e72b1ae0b2f7a1e3ad4b3bcec9f3c0536c667f0b8504331f614c0dce1e336bf0eebeec6c9948b0c3a221210b66ea3ce9a2bfe19dfb10b5f45c2b3522c8e6dea6b5e34738d464244329d18187ed6033af8adab711dbba122b50b3275bd9f5f1c2d30276ff986e06762ac30e33bb986ef96d174b8fe026fb69c086ee25568e91ce015853ed289d6a4ac333592340bc56717d7d8d54020c183c823c6ada1904c42804b5c2a40c152c3e5f464900ff7acebb02501b08490b986cf974105124188091917b5a4a5571651d52e50632866298279e9202746890d0671f2b0cbba62465222cdda4bbe806289297acede12992e54f8cd870a468856ca28a77737bd7ac8307636a73b2de02127746ecc01b521bbc4dfd0fead310b8676b1ed6241c35b5806e605bc0d261c41776620ed1a8f4c3fe9c478575d5873ca1740693beb1eb1c2f5b6308d3b7c9ff4e3ca54466d54981ad77165bf3b3d786f31a312a005b91fb586ce8b48cd8f43b0d559ec621cbb18ea95f5a05eaff87e98d123f8a72f61d43208562da41496e045f68795cf83254f6297c72e69a0c6b4bb4ac9444180798665724e764ea7e0c3463d95cb17ea0bcb870c354bd059774f57fb63d5da9bc56d60fd4197328ca6aa15c666a8817cda1781269300b755a4bcb3315b948e1d2579821faaaf88e9e7d9b72c82ea59c539747742d92931f8d548ea469e9251c14305a3e1da95782da20c115c6cdb2021054772e9c1e1e5905067b2fbb4c0e6f8e9024711e6924d5de508c431d98e7df12d8a2ce661e6cfc50e6a95b6acdefe5761b496f5021b886c09b2b474d59c07846d90e7007a018fe44791e3f95b58d407b30995fbb3e633a187bbf759f873262f6c2e68948545353503a323ce645f8a3f164b3e6d03be19e830f2275c1c3b0c97843e7e5389303aa0dad5a2ae1b974a51e93eef7376b1334146106b4507b559114d7aed94cb8b79c4d811a792593772cd2303413c60094444ab2b60578bd7cd56e6e6a49a9ccd4be2e863e6c92c04e2acbf432f5c6bbb7c07e9abad75b862ebfe130dbadf821bbc1456e7b602ac43c52c0f358d9fba421ad023ff8b862b69f1082b6fc7962e179c02cdcb5e1db07bb7396c3c394924b7fe110654b41e4728d324e37ba44be367c14fe1a27a780fb2409ccd4297f50032eee02ed5f18f68aaafe9b3a6de97d14b601d1d74ce3e426dafc14930340385535dae7ec9d1416a864a26ff683b8da551284fb4932950c3f5612d9d43470ae3c78bbbe9de8c965ca4fe59e108a6a3f872033c0a80c8e72bdd07be92d17026c585f31413d9f520d705f629191987792feac8af87a16a7ac81c2fce7706ce93780af22058fd77282b79764f66b4d2a4053f484b5d2f2f7c2b7b172ed5206fcb4815412d921b0cc1401fbe952598376bc20f56d05c34e0476d0e0ad8fb3d9991a7d0cd6b943c07bd54fcf634de25f38a195396c281b6e9f735bb67856b816725436b2fda1bcd9420884cbfeb4c6417ef0e984b66dd3aebd4a9bbd85541887597988542d47215b2c2dcafcf9c2238565b006cb38b39b3bbadd90fb4aa3c853689aa0bc993521b692da4dd683f0da19f1637392e4a51d8b058473726718f6dda8b68eee4a3113846603a039c041a598b27438bf1caa675d839b8212e141d21dfcfc54cd2d160486d8d109cdeb0b07c4e0dc59875a08766f6596c6fee9bf8f7c57ea8a87b67679624f89ec2930711c5b41d25238d64a3a8b13769af356effb3c58fa16cafdc4a9af90511fdb756c923ea7c136090369b32059789e2957ef48963b013e710598cc7881d91e45d179153e14d41f5687b065c9715cb47fc625baabe09f797e6f4dadf06690f9fb006b120d861450895b8d1ba7335443b361c780fddaae92f141a8acfbd5b9f756035efa602105dda2156fa73b75274923048de8f1defafd43acf9240e635b99283719b49c735c4618840d36500a4a1ec88a9f69ac4b660098c89c7b7c41d16187bfb3afe5306ce61e10f94be35e843daa1b30ad420fbc624fb3b7e68022ab4f6d13bbad2993433073cd928cbd26e9c15a58740578ae468076eb5a8233d35a189c9132a708f2f86568b59960779578d805ad861f7c1ee4cd0abd37d70fb69a00276dd0bf8d0d214cb3f2ece79f9e1b3c163b5d55ea0b472ad5bb3366603aa4d647400bcb821be6c069ba486487f0b0210893e525267e1d71677912eeab82ff5c6a0b6ae05c89e980a8b7bc04c3f25534192f70147edae2ec3bd2d37f9f2bff84af410139c7e7e8214db40e0728f26864e793fa238e3465e8af633b002a117563bead20133c83032a630137c2028fdd5a4a860f478af478a3d2228a0747664775ddc4dd0f2099dc7a1dfe948791af884bf89214af69cd3afde812d4c1a6825ffb7c6d683348a0868fc790b88f2de19c458dbb663c2190deeb49d615bc64fed154d44e9546bed73d01c6696d154c293f347772865710562e6f1cff4de4b568487fb697312df05d819d55177fd7876decf8a5fef0162522b6b06678e174a291d720e5853c8600a1432fbd635467b88bcae7e355fc053c4239e0b9b1505a6ce1948e1c6aeb5d1c3bc1e1ae60efbe43533f3942f3a8df9524aa2c7d2a5fb3e45a3d185d78c86b59cc204b1a9a0946c361c4d743e2ad0d891a105cb399ccced7bf5e2b38f07b84146f551a13d9aa54c54c2210677fd652c1e06f645d508a07a5956641148b6dce0e8759391af6bf7a087de72079096e9ea6a9fb1ddba8a8e4b46237b67c1db5864f324886b435e2a6edd602e46954c9fa450f213cd7ca0845fce053087e5612cc5bd21c3cce31fd35c0aebd794a99a552eb77a2a0b85b3d2f4dc2e06410428bc34f87c652ca87f4d1fedcd60fb83d356f9ab59e1e0d47f06ae361cc14d753c0b6e827470c7aff5f4aaa40fd733b100efe820fe490b9541310e9037cc8b4932fe5d9888db06a53e0a7804ca47196e41eac0a0b3dc09fc518a698e28b337bb7b9d87ad204c977c4a8c7404343ae7884bb92c5307df9de2e120ecf4187b74ec4f4f02c41f0b96ec3f44dff8f525b425eaac14f306c98efcb37f6d0289e19220c4a9d835c971183b127f5ef48303df5496ddbd959e8ae730688c50d88be4d7fab9598b6f2806d78a2ac244cf00e111c9e104fbd81a71379139168ce8b22c2417edac91aff3e11225e0fcccded1b00546b3a45cd99ddbd131b7b4892bf76914ecaaa3c4d9eb4d0853e8a5da43552b2d0a236f2d0ba7e56dea280ab8796865be86a656bab976841fb5bca84d4b3df1c930e46cde8ad32fa4b9c9a8f20c09594ba1bc8b82a28d2dcc93f2013cba5e001f46df17a4a5df5a7a6ceb66b086371ca57d03b9ab98602715c91bd4c7eb30b7f498d4bd81d5a55dcde3e0d80ea6849f41e63bc820f61f34fe1847e4cd8c7530862abe8a44f003a0b371f85a365f8997eccad79cff6037795206a75de624083fe48002bea8c65f201f1bb7d616c324d019ee5a17f708c7faa3e87695f7ebb76c4f1193a583091aa192c6c76bf41cb6315c6e64be455f66017648f78c2d232b45f8d5b6ed1f5b0842bb035424ced8053cb390919ef0e5a462f27c0f67d91170ab7e4153b6b5da7cfa8d4f9ebd9ac662c6225980ee8eec318d351f4ce23b74c8e704962333a797e540c2bcd3f6c1a05c814d942fff78f1eae7cb940028cf5d47b2d6f1ea64f1e8db35f13f934615d64da1ccc8b485a85d3497d6720185de102ca4c41bfe44bb2b28289f5844bfeca4371e6d13391750ff80c59eee7c4a0c302b22331a26794627d3bd4aa7cd062f8ffb792b39271679a9ff35693ccc65d8a367727e8cdc4032620fb043e09f33997783d83ae1e5893a397c2a35025e65736c107cb64d9e802f18261b2ef22490da78512558d00dba3e59d355ff1eba2e77bf1c56e1930f4ebcf3022eae0df7eb35338a93aa10289048ecf402182058a94bc797cbeb91cdf419302b480c23591403d701ceb108c3740e8a2ee4f48f736d8041437b6a53e108396d7589b8877d158b5e668b51e11ee6041ba729555518fac39abcbc4d2c12ecbce7a0b8b42bb3205941edd26cd4e597bc9d0f5937d849405e7ed45d931ec5033148d67a4e9f457aaf16c1082bf99cc7ed38569f034cc22fb62f26cd0aa531b5d11e4acb21b8a67d91dfbbb7a0c19b2426fa9ea9b1d70f04e2e12f76e2d10bbfaa303a3c9792016165345fec6247e5d348d973f4d3922571432d6dcb60b323cf57a5300a37a748a69c3121015f154c6dc5c46b78c033544f08db4afded32a6ef9570803a7e27b8352c7791094f3dbce459effb8eb8a16db1f83ddfbea346103a218675ac19d6768bbf738b1c661bf1397ce3d496171db00da1205164f7ddace03dfeb39e22b3d60029aa8bb195015e2e7541d6075ec24fcdb1401cf5a4d8d6455a88c80fcd2a3807484c6e9080427544274e4dd3fb4e095863284bd4dad0b2357b4a8afdec76318cac1329bfecf97618ac82dd8b346d8de657540141958a439342a4f71860dbb750cc6287a5ed9c74d14f0048a74d1d7e1c48157baf0d3b244c28df327cef77e448484241c427337f41cd4e9256a32f4feca86858c483538eac59a5d70704a5c736bfc84189bf26b33b616e3a0d398eaf5d3c22487f431e4b23eecacc532173aac94ca552ebbbb8684668e19e387601b98d5c77c333fbce30f22f9bd366cf499dacf9f86c6bb61884283fc6aaca7606cc59c34721b3597acddd7c28abd7e581548cc7dc521cf361b6e8c0e29fe60c74f3f400c9fb1def4b5c63968beedccebdc90034e7f80d2823722b002da87739e47fae73b98aa07fe47b95c62f4de42df9fc7f8dbc4c681a6eec6eeb86d62db54d8a45d0fc3c13f0ab76fefb02f6ebe76d9c49814a1c5b271e9323f24cdef8ec4de5c2d97a6a2b2f55440ea94348d1c0b6900561dffa2de8c889d21356b17fe623926f5b20fa29b93b02453495f05feeea280b7c220fb8b07db18075e2768f05a98f8819c3ce0850a6870dba72f517b8e44f02a882252321f84a960eb52ecb04fef267c33ac1b1a96a5f3753a98755a5c355b59c973fecd95ff27a45ef88bb45a10070471d173398d6d63db3d040f2a4c95599ca06d3c357b691aa0d5a90d3c0d495a0d1443a8c7c04b8ff3730ee725f31c93ff875995c023234608006b070866ca26f82cf4952bed1de41d78edd328a93d57510acb9879261eb28e3c5fd61edc9782bf6dce980d752bf5324af86651bbdb774448fc7a8b8654870d4938c0e65dcdedce89b8c64498d0f2f6f0696b6858a674b2e88f0264d5236b6bc0cedbbe22b92b1c9e0176f5f7a5ee94918b2801da5bb2f21f5eb2b5c1371083c0bf4b0caacd19dc7979b79f5c2c4245d65d35f801726fde9272935dce3073661e9cd32fdc44b50211efdde91425d3fd063db3d87580034364d54c6f75dd9aea5751ef001420dcfebdf1fc214a9cea5163fede3a9fd0b4a581ad8063c50616da280fbec4297c8db02e8c61b8aa60e8c29ff7265152e5e0e1c15d6310920d14c4a14d8c25fcfc9e0a5066374454e1a8c1173c5817ee687c991188a1b61e7f4d3242e4f9f9a73521adde34492c3ba1c29e5b2cebd9f349d72e380ddbc5c5b50688d1c70102a15d361670f1ec309aaf7e8aeea8e1b25e9a15e71ccb2ba9edd59dc92bb93054480c8e3f173c056cb011a39e73eb87625a8dd1c68f71e4478fa96ec795adb83643a08f1a249f24818e8642ba17a22bd75188baf48c29ecf16b2bf248b2d9974a4c8bbed6d02cc17b0b98fd3ca74a37d4d3f34b9c73b580639620c2532bc0efa7b7dbb7e2e956269d9424c1ea07ed9e9d230c1e0feec596eded7bac6bb94ff37c318080d86fcbfa3c6012bfbef1606a6a1916b3accb9bc5abc430199e66adfae46bf15899f81622eb38d357088e6bed4f6698e8535cbac1da6c4f466d75a525aae972a186b56d32afaf2bd39c750dae693575da0df1568f19954669795dcc1c0d852ca04e181de83eb3ce1c41bc1078d7bff1a5d611db4d8d919b89729899df643c9353f6feea52910fe1064a03edc79368de1c5c1863291b3a4ae8dfcecd05533396f3b82c91852197449700114b14b4d8cab30102135936b336e3e410755d7e4f3c46f8c9940bb2a49ed79d811006a5b9cabc924ebb07e6147e5d73870666a80bdf614cbe8b19b1e994ba780d7fa14935ecd28a1d58ed14d1ede94d906719ca762d78375aeefb4cfdf4ca04b54174d62e3ed5bf3f0a99c16d205b6feee98d5d5240b94284139bea6861820ba05e07e5fe1b537ad6efac6b0a14ee5f9e3eb197a0b35e0f137546c94a3a00d1eb3ccff970bf6ec28c5bc945ef0229211f1ecdfe6999c1cced307c0be3b3dd0413768f52a6880e2381ac267a44d8b4da6fa29cbbb911188cbf362f6001234fe3ecf4a0b4719ce4fdbf3140afcbfd59b7ccc76fa0374c9e83f72219853f34596d95759d6f7f5677968e4a76be6407e284e7481b5bcb901b548842981ba99ee9d23b321198fd4e3a2fed4cf1ce99f8390bb87ba7dde09c5b4e3e696081fc8e0aba5fcc6d0ed14b384187691dc984555736aba0998e0259fcf8f8e8b183628655303d6d6f5157226f60910ef5482c753433f7f453f608708f0c73513bfe855f3a0dfb93e92dd685e5872167c7b20c19fb329eddf85b56a265295ce03fe9f3ea9c70d7c43ae87de5ce9bc7f807f04a46bbc01b0f3f14d1b1d45915fbfdbc0cf338b88e3801331659b3610068c2d92a925e6e426cbba68f784e34384e7ce9656b52f903b9ec58c0c3d01dbaee8f1e6ebeb47f77554e28048aed133dbebaa3538de45558d171e74a42d01516e8c1e0bdcfd51750d20601be328141a01c700aadca0ccc70c0585b2b7befced06e2958e810d7523d44df4f5fc1c6ae07a63ee9a4e37d40607c7fa5277d2bc34b2f7ea9939e6ccd1c0840e43893b1c11181f801b6da5cfde678e7043727bba379425b254b540a948c932cc1b9e2d6483f6b21ec8e0f769c3f5824954497b9f31afda217aeae86c547ed662b3c4f02a634e9807c49448b008fd76a93726f81f3c794a6a7c118b4416bbec41b3af546c9b7bdd645d60e51326b712cdd694fff0f41d39cbccd37499ebe557cdefac601d0c57de5b6defbae5c5c80f43d09f54ed917e6cf1a84b1a9e6d160ee30a5d1ac8a8ff3a824ea496eddef2a3f7fc37e0267d440b37ba4e2b4c18be80115bdab7d179b452cc743a45cca6331d28a1e9ecac26290cf864fa2a1f032effa44c8b67d4dd6765e4b1130c8f25c049e7802db230ab457a3a318c74f8c06853b561c937d0147c64e6b795c71657d2488b2399ca9228e2e534ca43dd2dcc4ceade5087993bbc675ea07efb9b383ef4f7d8cfecf6a3933158c9b445605e2a5fca91e2ab66eff48a77344f2506808d40cf66f882d5ff2e66c133f37456b94a0d2554c04512069340eb8c2caddfd25e0385b2fef2e108a28bfda11799197ffae01a23736e38b2194bf71f6bb3cb54ad21cc220d0e30840cd34b03ea58514f01e1a4112512a9471dd3df328b646a5bde78306e984cab05dcd8423398cbe3b2074dbc0fe9a12cd9045f6462ffa04339dcbb47d8d376f65363481604fbe14f74b9ec1da44bdec09d1887b4c0bce56afc19d98bcd5829b5ab190020a17f58b4378b593da29fc9fd33aa7243fea2942d960594c67d335178a1ac3ac26d158d6a6c98283e7be622238bf2a627893b858f44e145d0b4d4747306c2aa5730b9b9aaf4d9331f3855d7295b5a95cc5b9bbd65faa32167645e85f1fabf7d5038466f08c005bc1cbbb70e3748dbe35b622153c3a3270ec0623191a354b023c438d8588316d6b4872a21a0f41730849c24ffc4250eed20c4516ed83c1e344ac5187ca78dceec9b36a8a39b336bda031c7b3e6686357d96efe175f9f2af872e71acccbbecc678ceb84778e35e25300e326576d657b0d9f00d36dd3b4da50185073d1f40de77fa381c5b22c074b21dde4c7b98682f5e7c53cd5b8de46f332c40903a007af4dda9007d6224302b2c93ea27a46bd2906e87728696e53b428c9c5ec675a12e12f711a75967ddd8b1b0c2db97181e7d397714643fc5a817d4ec70b482415bbf4a71d292202c2fb804e4444bcc3baa7adbcaf907ed047fb2d47ee39ddd32b1485d457291f378667c95788906d18daabd55689cfcb365ce14e26a4b1a08195b608b9283b4c813b4f996ac05b96c181c422608860e820c4f13e4a2e60b3159caf88025f4ed55673e6dcc564b2d57c818414e125d1012df62f0a82a8f0d31986907e7180c68facfc83e60a388484bcb31b2b86012a83c1ad98d9bdb4be51f49563128030d6fdb8391f12f13cdd475e92e619c12adb92c4f7818fe0a846fdec5b3f28d2761c78ef5f7fdfcee0f7cb3b7f14fd381344d4c3d1b1e9bdf57c6bb6b2226053ca8d3d39d8b28ecc148b27d7381de59000eee3d5a8cd9019620d18399170c7a6ace51992dfbc3bd40835005dfc272a19e980becb9b318c970859c0da3329da45d5e695e75c4e93c0108a9b1279114f53bb1dd6364a64c9e817b58859fed7afe1c43d7c1f57822f76833a167ecab56bce5796fade1048af82be3d3cba587a3f58233e3a8a5c8500a43a9569b7c2b2dcd9c972f9b2b8173d15cb7c34518d64393a366db414eb4d7acc441f47fbeac28a68bbb6642e1efce530f32044083d8f99d15277c880059d6e1b506b813c8c23175f1331fd17252c5537bc4306ee950ae34c495680fd92c15385119c3a798d0afc6140096b551ae276f6660611a90da7265d7b1304f7afe1f5005672d53438a9a984f1e8a79b1de636896f612810746ef8cc9ff1503a63bf0f98ea32da5ffa6360d86359bbf7aaf3ee7f8ca335261b1ac967a1902d426e26b0119ab923a9f812d34eeed0112b494e50efe0e850ae0c2e7c67d1951f02c3422d59054379551e541c6b984fa3b55efefc1ef4c787227363857615d1945697ea2cb4fd762a3802cdd9a13d475391546d76397cf2a02b86e7578b0057d6a5ac4c3da9d2680cea8bd821fee48f7edbcd9aaaea3b5878fc35e4bbdd9e0760d7cdba5e1873b249aa49dd82a889b806d7d4d0b2b7689f93fdfa7ade3baac76dedb7f5ea1727d9694e698937fe8556c3032380baed2bf1daacc43e08465754ff22c9b77c5872a85e6722be13bed9fd0381a450871cba17a562128d91d00d7066c67d33e34f58857bca30a6f2fb2f0d5e78aad8324582597f0b9f530e5a2b44369e89e1bb443e905c8f7a1ee547e39851e31704d7a2d2b01e4eb18e307dbd661fe5fe4520896e80760c388e7d61f7233205838ca4fb173b430a712572108181161a1cc8c01d0f04d455f259b537ce99e42b4aa1afec88771f4bf2382434cfa679c2e89e947397de5556809ab97c713f1919f5c45bd037842ca76833eaa66f32bbd28b52a89a7e0f0c8a2828ee00963ef7a77e3ae964e40a0d853e338d9f0daf35751280737e18937f78cc717db8f4a08d7ad77938fd4af58de0d674592e69c25f3855298ac88cbd47a45026540fbd37166b0fadea79b47c903373a0c9a2d96ce81a860b79cd20bbd7e74c9cdce8320ef78d6c07881a0ab70ad109ef08c71168cd544a817fa17dd87a1923c854253e0798d763a08754800cb0ad03cbe68630530e54e22d4e57046477e77081ae11225cbf8e0bef0875626aa6a4b16652d4a70c9f4f073ae653a37a79cf53cb44b44f9ad051e3d17d15d705965659ffd0d43ea64662d3072e8e86c3d26a7d87a8fb4cdf038997ff7d1c6bdc72ad9d6b79a72a096a8cb6b4a6201565a3dab305d98f6b8211567a8919d6b46960527a8604e46419bbcadd5cc91dcd638f6e4041f60381cdf69f204c70e4ea077d119dbc392ad956be1853514e03d924d0da5e32e2efd5eb51a1f86eb129e914712e2d37a0e3bc7fca7f37aabc10cdcf17d2fd2526693796ea54d74b10a8f16336911fe48e255ae335e003b6a47a9324c804dd8895fa9f20bf7c9a8e100c18e256106e7f5b4bae58f9b77fe67cad130120ce33953b4003dda2ed701ec599a66466c383abaec618d140100f6f2ccf2d9c3da11697ba5b9790e04341f5417238f2739ad2f5608401e2bd433c8080deb1b106ec8eed5e77d407951708a83308749dca12bbbb56b99e51bf2b8dc65bfc37b2089075e104dd84a0f0d6f127a17af00e6a1c1c7d9fcfb9b4a21b8530e774b5525fd397001da84cfdcdbe0461dc185deeea5b175ad1414d5543724156a00625a65a24959fc05585295a42a7d524dc7eb510a89e89b340ca0f4d0ef9d491ac9f8637fd43750bc25e79142f5877598f4ebc72a016c04399dd9d1cca128c75ae9d244d1144bd0d9e2d954b7a46d170fe5d59a8a82cb49bfc931695ddbdeb1dffbecdeb69d63375429f51283ec83832a87877aed6f18c64b409eb890a24cd9a02bd394bd89c53efcab240a5b69fe9b76012e223e7f36063781eb5a98d0f8e07e4b5034a5c701d5f1b55ea3de6563b3efe3cec8acf6fb2e76938057f7f21335595e45af7ebac519e6402ecf97be084347874857027152b5712381f8ada40b97c409aa30741b8daf08dd8a8b91cb585424474ba9be22e40c8b2c3cd7abe1ff9b85f8831b4f86735bbd74a7ad0231e4fd0df1c25a308bd13be57695ae2f41fe167c3d5c73bf8e99fdf5928840b49d60f7f87df87c4d2124b2cd181f05bdfa601f459c40c6a744be49de3090cb7bb13b016ada2f8c9165edd1c727cad0f4c7ecaccaf896ba06f1d7c2c75022c863ef0ba8db236ab81be87ee91d953ebafa6a5683f89841cc2d6ef8e457456bbe8ae003c76192f07e9cbf4230e7a73a0e779eea7f0f8b788a4902463c67ff0476d59f99f86d94062dd506ace18e5ff9f5969ac236acc6b6f0644475058b2de21e9affd424ac5e642841ea4ba9ad13e4e0a426c7a30ea964cf1cac9e3faf3994d2513dee8d84bdd379681b922f43ce23ecf5be39ca292c605a4405368f45c2fd4834993618569b375f41601472a7033224c492542cc5d159b4d205ca3a4e7fb414cfb2e478f28f0da72fc9ca8c9f64d19e51587ddc96fc8d9ce5fe08af4848783bc5d0914c156867746e3707bc77f36ac223f119dee100c56dd2465dbc3cee867c3d34adce221a53429019ff8f7e8cab210c9e424edcc00fb660a9925f1f573f30adfc0ba74596f1e919d2fee712a5ebf1b6eac5b433f79812820632ae573983c7546dbd0db797e487c91edccaf7f17c26848a72a94d92e8f24e4cd864d0f54dfb935d50ea33e22fef444d63c8daa48b745314890db4bcda842334e57bed6979f90ec41282c456c85860962a771104cb16c7e9cfbcf7a1283c60075061b322936a2486db5c90b8add8946aa9b34c946b16f2fb73a3e78b89c747e094e3800ccc66189f5f9d66294b8dfc5ba75266ad8a1cead7e191ac9c6e3fe1c914e2469f362eeb5986b45f027b340273e8f5c72d2dc5784b871ddef412a4afd4913c18a3b6dcfdf3e1be512ba9f21602e5d3a2d95441c6db3d8e6209a9ed376f5393c9cf0e25e286042b93d712cc7ea7996512ca32004c7dbc81aa1c316f45a57f9199739a133671d06ecc807', '\x7a7808f6de705b064a9eb617abeed20bb60e7a565a7169896b163a22215b');


--
-- Data for Name: exchange; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exchange VALUES ('01a22ca3-c8f6-7cae-abce-3b760d772409', '01a22ca3-c8cc-7ac0-b708-dd91774cc1fa', 'pupils_trip', '2026-11-23', 20, 3, 4, 360, NULL, 1, '\xa1987025b31750a0530bc94f4a6d5cf522475a6c86c7ad5b342a9cff078fa52a859c6c10fe0d3a15c26c758ced0b73e8f6c17311', '\x');


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES ('01a22ca3-cb5a-7634-ba6e-151965c77dec', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84d-737b-b693-15eae3c25d80', 'VRA6QYM9AA9B', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-30 13:27:41.659241', NULL, '01a22ca3-cb51-7820-b72b-b6bdb5e11a62');
INSERT INTO public.form VALUES ('01a22ca3-cb5b-7262-9711-98316062411c', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbd', 'HYRYYR36JPGN', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-30 13:27:41.659392', NULL, '01a22ca3-cb51-7820-b72b-b6bdb5e11a62');
INSERT INTO public.form VALUES ('01a22ca3-cb5b-7262-9711-98316062411d', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c84e-7850-92d6-894d91580bbe', 'AMR3GEAT8J8S', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-30 13:27:41.659521', NULL, '01a22ca3-cb51-7820-b72b-b6bdb5e11a62');


--
-- Data for Name: form_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_setting VALUES ('01a22ca3-cb3f-7372-b872-eff51d48db05', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '["photos"]', 1, '\xd8792522a2fbea4970bcc2fe0ec8111e289dcc58661d8df7b3a530139daf', '\xc2d93eb4265735799c3cdc35a56ae14745a246e4e9e443e59968d1a93af0');


--
-- Data for Name: form_verdict; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_verdict VALUES ('01a22ca3-cb42-7f72-877a-eec6e7278f05', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '00000000000000000000000000000000', true, '', '王老师', '2026-11-30 13:27:41.634293');


--
-- Data for Name: form_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_version VALUES ('01a22ca3-cb51-7820-b72b-b6bdb5e11a62', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 1, '2026-11-30 13:27:41.65145', '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '{"1":{"page":{"w":210,"h":297},"qr":[{"id":"A","x":166,"y":12,"size":24.0,"modules":25},{"id":"B","x":20,"y":261,"size":24.0,"modules":25}],"marks":[{"id":"nw","x":10,"y":10,"size":5.0,"shape":"square"},{"id":"ne","x":195,"y":10,"size":5.0,"shape":"square"},{"id":"sw","x":10,"y":282,"size":5.0,"shape":"square"},{"id":"se","x":195,"y":282,"size":5.0,"shape":"square"}],"questions":[],"signature":null,"text":[{"id":"number_a","x":159,"y":40.2,"w":38,"h":4},{"id":"number_b","x":13,"y":289.2,"w":38,"h":4}]},"2":{"page":{"w":210,"h":297},"qr":[{"id":"A","x":166,"y":12,"size":24.0,"modules":25},{"id":"B","x":20,"y":261,"size":24.0,"modules":25}],"marks":[{"id":"nw","x":10,"y":10,"size":5.0,"shape":"square"},{"id":"ne","x":195,"y":10,"size":5.0,"shape":"square"},{"id":"sw","x":10,"y":282,"size":5.0,"shape":"square"},{"id":"se","x":195,"y":282,"size":5.0,"shape":"square"}],"questions":[{"id":"take_part","boxes":{"yes":{"x":136.0,"y":59.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":59.0,"w":6.0,"h":6.0}}},{"id":"vr","boxes":{"yes":{"x":136.0,"y":75.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":75.0,"w":6.0,"h":6.0}}},{"id":"sensitive_data","boxes":{"yes":{"x":136.0,"y":91.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":91.0,"w":6.0,"h":6.0}}},{"id":"photographs","boxes":{"yes":{"x":136.0,"y":107.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":107.0,"w":6.0,"h":6.0}}},{"id":"emergency_treatment","boxes":{"yes":{"x":136.0,"y":123.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":123.0,"w":6.0,"h":6.0}}},{"id":"health","boxes":{"yes":{"x":136.0,"y":139.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":139.0,"w":6.0,"h":6.0}}}],"signature":{"x":110,"y":221,"w":80,"h":28},"text":[{"id":"name","x":20,"y":29,"w":88,"h":11},{"id":"class","x":110,"y":29,"w":48,"h":11},{"id":"number_a","x":159,"y":40.2,"w":38,"h":4},{"id":"number_b","x":13,"y":289.2,"w":38,"h":4}]}}', '\x7b9f29c4eecd904e0e9fa2a94fd0a7a09654ea8b934a34eafb0ac0a949b86b2cd8b31a1ff1a8917652d7fe4f7af5cb760a2d8617959e004c90fafbf2e3600387c610eaa6bbce641f735f1da56dbe417481f2d12c19bbe5048964d16543364e23773fa8bdb1358ec1dc3a1f04cfc0d676f5c8340e4d45fdd66caa6bc2cd25e27db4e550b90a8d8ab06909598e432f7ca9eef6606ba89b7b024b3cffd3869468c05e395eb29c7c33d38b16d66d62a95f12402574e2ffd4370c2130bd498d558938e0b838fb406f753d98ed21c40d4ab85d7c1894a977203dba13a8efb30dba5a2bb19bf6ab361a11f542ee612368acaf130eb390914c41709cb2df6b6345ed866b74878c8a82c32b02fb6bd00d50dd2e40d4977e94e7cc3e0bafbbd317b23fe964e03a2742b6b732c2c80d28d4a2bd50cda0f91a9d5b63dcdc7a00042830159a2fd0a1d1e03aa5d6608d8ebad41b265586d4683bce8308fb4788aa4a6ca69d5fbf27e98c4a9298f8ca24a7e5b1c3d74448a92652a07b4e2c81261110d42c780d0905ffe191eb73e655bc479b4eccc72952f217509af8d401c68c967138eedc8f44d6bbc28db2ab0fbbfe745968985b33be1872610e02adf8fc850987f63ca46a929149516306ca2ab9c0eef3af75dd7edce281febe825d6282cc0ee24a766e388290b6aa299f95ce58e94271b183359d68c25cbe74e02571be588607292446bcf2110a07eaa444c4ba2ebb93bc03949a45ce0c1db2062b55ac207a9197d0e29c45a9a7c199ec0818ec9971caa2ed81126e916007edb3fe03936bd73c1516fab3e6b6b7814708b61d8b62a175eeb48f6547eeabd1136971f1bfc718d69abdd0aa9d3537d4f4dd870e0bb45cc2c3c8d4b762a1b111175e66578e6fb17b3690c24e86c6fc22774163c243e122bd3547a2ba3977a519ee521da197dc86cf1ecba0da22a44b0bcea8c0780c44740897ad54b4922e036841c3e0cb5d225f92a0bfdd974bfe6a0c747148811f6ea8069fb1fdba5539ed48940f7395c85cad2892d679bccd134849f237439398cf0e8bc29946b30f7bb649a090ed88783ccbfaaec39b0dcbf01d3661be2c610d920ca58dcc7a2b019eab6ff1b8a0984c8c4efabfee5769ea49dae3257e755aa9fb92d09639ab35badef25b4955115c89c990310058aab4b64a6b0fb178f3ecfd55044143e086b6c6e4dbf083a8e4d0db689a49f940d7c9bdcb9960f5ff4cf27e99c0f78e3a102cfa590a343a7658d324aab7b5caa8e88689e8642b34aeac970a866d8a72ccd512b80d6f370eb584571d620dd12deb6cfe0ba2cbf0b2473b40795205235ec04f2961171b35e05ca2dddcf6ae55933b674e03fd07f78b96c89f0438e9451b2c3feaf746fcd4459a01e122869a900f1cc21ed09815f401847552b2a35a720866e036d8e782f83026bad8286b64ceff27dc97e24a236109523aa2f49deb1e84e804177c7e3bae7f43a98b9c32e80633ad7efa67e4abe33ad26dc287e0bdfd13cd2533fb7da26f699d54c4fa3655251aa1083dadaa322d05959cd708e70ddcdd42a5dda1c14e3c831b490ad25a8cc7247c18454e93a9c9ca2b5073c27078d3c32661e1be46262ddbf115a400b782694b0b616ed98817cb5b78270b76024d53fc0b385f2684662158fb0936523747d1d9cebae705a69ff920bf659e30ea09df2004a0cf8604eb4b96d747bf3b13c3ec3d8ecf1ec6b18bdcbbc97e3192c4e9b169bfb7dda02549e282c783fbc1dd0232a9313d1127602863926920c945da24fc783198c67fa714c74e5db749a328c4b88eaa8382a5f56344cb11ad87104c03c404b706e95d4c938cf66c13984f9df253789e676d63dd36fc36159ac24123fda344b1f386b24a4c47ffe2d3588a997563ff01dd2bd6050c75026975e3c7a817deb7a051aad7b82e1a947d70c2178f68e78d369ef71d547318333d315a6c04024d4d7d9e05a18e0375ecf7a8e02e285c4e4851f0a9a14d2bc92664c1efa057764b0848014ce166ec829af919b6f23fd4dd298c1345ccfbd228db8c8a64e87c4e907bc4676e3907d24da0356187da23d3b1ddeb689af8ea98e86997ade6e4ec2cecffa655d076e491499a84ac0953df7a3d83b4b09a069ac96c5000c9e24edd29668d56f3983a2205edb054e41b72b0b18af24f9737b24c302030b83d34b88dd4d7b0d2414ed5de6aeac0a6052556fdda30a9d7fa9e7b6e9ac93864ce2495945584432731d18acb177b2aa68b419bfedf4c2e718720c6149addc69566c1ef7ea2d56fa0da2705f064e468e31150897be039fafc6c9b8598b762fde170714cd52c6425bf0f14f15593b14dbf1ec31b70bf38142246e532cedfe478584652891fdaf57810e7479dacfa75c5e3ddb17d7302a9402f7429c8af597749816ec1f0f6132af6cf50a437469618c37cc4de4a32841c9bf7f12864d3c3b8db4d4eefc240c078afdfff30ba4f4026e7b38830d1cba01f556370284987b272e39adb52b7d46f13af1d2acd9b3d2257d2cc638b3ab4c32c3d9fbd006ba31ffd3d5819a72b23c326b77c1bade42c4eade54012c441b51569a5693a883a441f6be1f5ed723ed363d7922f23ce5f5f43427d6b7631201d673408cf48baa02261b5a5af7ac36ac499711d791700f53ebe16806c2de36ee08e42790891d5048390d90e2d211bbf059687e0e6569c187f0a97ad9615961010a9bce04baf98d429743c21da800f018ebb54e53a868bc7b48434782def39a7dc406577559266964212b13622d7d6a640c33ecf897fc2a1a5c35324066fd14724baea38f6c41851811d2231a7cc7dd2fb4520e0cae46716b29ebea07611b8655652c9895bacf6605f73149a970c2ef9ffde7dc2b5b28aa7e055da57150318142151ce2b567b913c23e09151f252995a0b4fc5df6e8948bf3b79219d28c68e4cee545262fbf760b830d6bd5b1380662a6edeaa044f7ef0c72208cd904241028f6f658101764afde6ff069db9ad1ee09ac299a08f8d173993d7c6c7456e67e6b9231bd7c2be0e0cafa274c078000ed405296804cf02976e512dd5dce895ee49be0298a07835a1370bf4d6f4f90b44f3301f5a4a9b76667c2ae3596d0f82429f1eed637b59dc192803a4103ca97079702f8d7e7d8f21ada68d6a8844281713a0348b190473b73a319fe5a9ae34dfc2748c115e7bcfb23283a234ee5ea16abad86fc3ed4359a2d5372a5ecf5a926f13d263e30b74c26aa1ceb63cd214ab384c1d8d84d7e36820c2f5880f529fcf31ba35813bdd20297688f968ead8d35e874a05cf0d585c84bf5f09eb9892f187a2914cb221fc841fa69ee44051aed12529c502494fa38e68effab7dec10e77201c6300ea14b24aab370546c2f1bd343e1b4028a4dbb3aa76e77d9b45142c69cb790411094755216cc80b0d429511b0bd7e3a0eaf741c76fddfc3a1a81a2593619eb2788617b67f5e6a545fde28171d71d796bf59e919a136614933eb16893d888f97a1d34b088ef82fddaf5a2ffb91be85fd74fae5b7df1e0f522c987d599caad74b37a1914bf74b373277067b189e5ba3ccbfa0146b579bd22117157bd5bbe23f2eea5e70750af29bafe6f8661d7023724d92f2baacc118a2255143dd722509152d891f731689dcf3c4a58b099e7b79e154887b54e7d0bde39462c6ca1f8e987cc22cf0fbf431107c50dfee8ccdc0d538670886054291fb198f5c38bc942a837da77c82018d76de9766e26668d5c3d1c1d52232f60803c0f5757e8d88090d204c23181149ff8128d71a3c99a33a98095e5689043b3ca8d8a79d022c5acef932f99df923444db871b444918d3b3711503dd678f0cdd41473b79fec3d164c19b516cd63192494cb7315ebbe06162946832654d53a678b55b1643bfeebfcf426b855fddce1f15c59d4e89a70a11529f3b53a8b664a7e4ee77381ff1aef57342a94c612853501ea7146bbacac69dd0ac4774e3576eea934f5dda2c306643b229e22fb3721b682b5be9f75a039c96bee0a992fefe2d77e1593c58b74c93aee39d7971484113250c8e6e694a832e248b29214f9168dc5ba2cced0a2c0a75a4006a92c0d2292901163dc317ca130bfc14fd7818fa1b14a92ef1a2fdf36aa7b7d2ceffad0fed9036107a1f78cd5d2b4c621ce362eeaeb529b01e23d100da181d55cd04c0e13b168120799901690641d5ff1109c3893f986f9b4a7bfa2c65e45d2dc59ff93c06acbb986e16856c58a9e6d7ef18c38d32ec0b3b58e06baa6e27b165fac8bbf72e226389609a84e9c29799f999c44009695f7605cb02524b72dbe8f1a90b406bb48777d3facf8ae39a5d3ed3bfe3135bffb0f97ec944478cad4100c3a1c215bc9cc98064193af5603f64abeab3292db676a46e40810b254e1d3499416e9ab84717444d59899ef93e2f71390a962d734fd448f774216ee1c04ae13b36fb0f9f7391fcfc1889b459e6f1adb6bded1f5b0d13e34a22fef33efd006e8252ec135e318cf3bf76daefc0926fb942a7c544b404b1aa40e8b2e1424d2028c85ae7ba7c1e0e275e3caf273d68ba3ab7cac070f6e192f9e9e09522457a178a13ed22fc4900099da67178fc2d7d26e2613ad27880a4170b6524dd28b9ba1719c0f56783e7135c58aac5d36846ef4613246b15b42f93e4e3e6ebdc860358f285ae9b01698ae2030ca0a25ab2f6105f8b35aa868e58a874a519c685c559ff6072f0d6c7f8d01b0a6250fbe1a3d1a5972f54a6b35b3ad4bd69ba75dd4eb3be177797d246a40ef6398855ed3a4245e4200761a6647a8763a6abcaef8bbc9afcf6787a48d0de99e0ace3d8c91399791831fce280778e6e489f42f4dae4df5c636483ba17af6b69b11e55247987bfe1c74442871c37b8efab13eacb88c7e3f0642d56f4ce5ee2eff4cbc2d480c12541d3efa755ce6550787a4b1fb7a23054cee3bcf4e7a00dac7427b9aee0fae17573d5810cfdbd7a03371c0a82c89ab5ea1d6660db13da3294e2af428d12c247d606ca4bd5c574b31f147c51d81df914edd2a0effdc8cc52ca0aff53ea45e26673e5fe2d1494b04dc6187ebecc52f726b2d3da5f4124124926dea3a81a7584b302cd16c6a9b6fb75b8e6c93ab7f84c63801eb0be5d2e68744068296f12e0f7fa56af1c5f008ca685647cb1d9b5a2497d0924b5d8973660ac998a9992f64626fb50f0128cc96118748b20c6dff61824906dd2274ddfd234555d133c02cdb2eb7035b6fe36c877076683de31b5568bd7371ac6adc298c18a694499e78ba2d7d53d5c6d2276f5ef12ce09073f922bc4358c3b2fe5695cb80cc059c40132ac98f33353fae91e2328ce57fbcaeb92e580b28a1e2b1065afc1ee3952205952ac607d216a34ea616902b66e51d43763997a7c000ba7313302633e07feec785b03e434d33c61d7ed7304a98034340d8d1872be8d590b329478beb882454517119cefa74f7ece098cc3543e512af162129e9312b4c8329cd8a130df40ca4dd38d0f9371235818ff9043f0feac87e4f5cc34f77f09192fa1c535912fd2ae1e6de9bec35d510effc8eb4ae065b9b2b67f42caeb8b562ea8565d01ae1d82e6dd626866a2587e236d41af6392095b482279e770cafab7764fbb7da59a4ff1367076e87c0d499e28d1ab198aa80fd1a2272df889e4535e190a5cbaeff60c032b70bdcfb5327e21486f980e465935a4d97f168835f360f12f711a4a6fbfa8316a810d0f6bdae93d4965ecf5df7cc462315ed4273591140b4de67349fcd688d46c540f020807c4d3cb45bc24c24ef6d323f13115866d2009a816e035f93ecdc609a08ff3150557c25866fd964ed3631018e4defacc20394c8a74dbb4a839887ec236bf1e196eb82cdeaaf8f4c7403a156feb78dccbdcdd70af3492bbb41e474dc8e8ddac7e74743a8e07865f16efba889e71411ff688a5ae8b742b960adaaa8afbc831729506a1a58f6479531f9d53e8aa0ff9e0cdc0b32c863ce6c8a9a0b4fab55ad14f55e12b860662423a03a63e66679897094c0620d43f4817327ed32a20b2e6eb46312766939cecc447cd2e6f13a7c1a67a93f83f2d927c3b9a36b5b722a9a4acd520cfb996b34b9edc5f80fdd8630d8e0af3971ae5b20aacc8f2a47c0c22e4d92b966d5dff0425b997fbb36e1c1ad8f2aa4e1ae9f662f1f1984937825ae0ce237c34a7be707705dd4cb740c0663f890254118c6d1a978dcf265cfc7f8c46239c4373b3120402b5f22757219527c64f1b025ed850299ec10b87c3ac6956ec4cc9da74445928814f77646059306439bf412ebb58966985b1952b6edd512ecbee70f380c716cef7b327521a9c7d1e522288af9a5a5b9798541e6f4369675bfe942479aa552f9ffb726757e27245ce91b385783019a0a4eea5ff743e957beb9ab9d95dc252f220d752cb0850b543ab95220d07128875c3578963943c299b98e2de2ff9c5bf9cbc8ccb105e9aefd5869d9578cd1ef3076b3b7996ff294ecd667f7940c577ab77b17f7d4836e8849116064bcef96ae23b23c7e54b83af98d515467d2d5b75f35b7d476f4f65130ac4c041c2fbc5ecb9eb31b4c0022bd33d10f4974bcd876ff40881cba01d67331baf2b9e97390446a37d10c7add5199e79fc7f1ba17ac891bc306a0023adc4fb97bbad4fa6b0691b0e9346ccd54772b10c72895b436c28ff1c1b7ea6aa8843c4575b83e4ac9eb692fa9fac7d5aadabebab4dc99b4c510f44dd1c967ca306ca33a61fdbc1cac3919a30717a6052cd0958afe89db0da1188c5a36511418480b74303d33f5047d1b8271aa7e825f7c83e8980dcfa2593c9eec13fa54a23b66fb78e4aba3fb67fbfc2a888228022795bf4ade9f28f95a0eda709346935dd15446baa0e0193a6c1f7e3694ffb207f8f2a50d0075620e427ef6f9204281e7a01d2d3cf1162ec9febd2f1c01bf9c993e08c4e64d2b63883b3da7f62bf9bac3ab25246c6b42ac4c85129edb365aaad75d9e6b78014e20b533e761b9cb9ace63e415dd9adb6337a930ce5ad9f82a9844e436b9194be5fba13240c6cdaaeedab88cffd2f1af49bdb5b6b6f4d36b40c4367d902afd35ead08d01792655de37ea03fb61d179d089625e7779db21260132c39dafe9048002b4f77c4c4eef29114bc5eb99009c047b381460181af69698fa01d4bee883b493fcfc922efd9edf8e26c563cb6225f591d7b5d707c93a0e61d72da94246bca540d759f79e931fb81eb1fd8a685043d439ec921fe9a322a6b41d451f0ba2866dc3d2e4c99e99eb2379ea020728260b7481938540d764d47ef6c1fa6b4981cce2b9ee9addc7f52bf1ca34ec48cfef81ee5a5378cba0f498358745212f307dde1bb128c700f087354bda0d9b1f9478338ffe3dc8fd8224eadc01eb5ef9467cecb1e3395ee7c8069b6b30680bfc07e2895b51dcecf20feb9b3aed39c9b6641fce59f7f67b45f68b8977c027ff393da8a480dd43fd58badc5c02f913e51900b6b712b5c003136864825dc5045d60722d97ff04ab3c9f19dd068978247bc114fad6b7cfb48bbb1846752c13a806a4b421512db1168689880f61fd4bc859716818249339d07b0a095e6a10a2a3ba82e7ef3e52a76f03741bd3eabaaa3f8939671e91640c2bca6ab8ab5fc6fa2e14839cda076c0139e3b47e4e6878e57ddf51b6122759404fe0fe22461a826502ededbba6be9001e0e595061f57b6f97a67697ea874a70c55deb575ff1a0d4c22e4628ac6164858b030d41f68211e1b6780fc14654c7525b1015034b1f131be3f784eb46dd9769b663762c93e6f0aafe4b1d674a7a816a964691386e192101666e6b379d30f77d5024e94360aca879dd19ff83db16fbd448dbe7493084d22dd74e7a2376bed8d08189b3f6d42634c6df215ceba003b89c2d66cf925e274b3bd8828114bf9e0bd1d539eaa21a0bc5088a5f9875a4e9d453c58a1a48e2233e6b21c516f8656d214c124c6e38438eec03bb35f47f178a45b235deec9d67c6a6cc204a8ab3cf3598c87c739c238238b6c0d77892a739dc5f77f53ab35aeda6f5971ba8e4a9b3162e6b891cf1d89467c8bef412217eb91b9830c887594788f1fc33b36cc636ff2288e8c226bb9e6dc4787636c61b2ffd0cbf9b93e8131c8bee728e0fa90b648866d3591a7bc6061a87eacc47c52b9820754af592804c6c8c0a85fc18b3ac629fe55169e67f79b7d429f76b2d42740ef2b5e0fedf6fcd288dd5aefc6bdba9d579b6187551e266c951775345cbbcfe895e793f220acbcd6cdd4cfde95080c39d5712ed15a86453fbe8a04e1248ab48d000212db41aca5c654c3831c2f67e92349472299f1809724dc44e7e2302de50db18dab55aa818ae3ad31e6ed2d0d7d95ea33c7cdbf9e585bbe165e9c0611bc8c56b8131733eb0d665301630e2f26eb477fff8d84857cd694b45845d53e7bd2c467ef69da543a70c5d3b743c958afb93a181315009274980aba471af4f8b18fb0953c7b55cfa80823efb2ea383b2588adcef3b72ca385d1093f1f57930857e25a70496fb24a30a2b8730f4765dc522b6e6d9bfd32787f7fdf60935c47f9683ecf39ff72800c1ae5359eb128b08428aefe581d15705dc528e0502d94aed0a7a6e9b95c485bd038ea24c5a79389293f6223c2859f9d6e535468da87a8cf6760e72152b4067f24d726e15adda9ad77a579cccce14c38a6d2ce1af391320c57359c9a73530aebd3ab9d3ecfc3126329e219ada178f2e11522d3e1c5595b4fcac8ac0a7e51debdd7a9d5c56372b36d589f033eb71b1f1ae3c403c5cce911ec6675bbd1ad4e161c1a5c8652fa199b0dd34ac033e45111c6813df232c7f85fc783a7758a085c3d0adcfdc3872abba22dc0e072efa12d23a1ed737557aa10bfb625852595f740281132fc5e8971429cd6fefcb648350f9ea0f07c4a4f1a799c2221382c11bbbed168191372e1292ac0722649a716867f9fa96c81a8767e973816d9ac984e69eb78307c99fd4aeaf89fb12cb51ab2c8b231110ee2ef9419df5834b764f0372d4d8f746ced3a6b11f1a6a0e11132a9e3da0c1c738e4aac0eb7ac1be9bc1f9ef3716e347b7c105c57e38710742ef388ac4997cc3db6d68bb273f25c04ea8c8b3993592869f5486bec1695207cea461adc68d1545e3c2934de25636770eb194c08af06bb757d7ab37d517f7f9c96c07c1260f2918ff49e34bfebb9a793117aa9aa2f453c23f1b99c8de8f13d10b842b3c386aa86726710c698', '\x26b909788139de2de544daf034091a0e8093a7e03f3d44f33a646a536e9f084dff8789bd9eaf7a7adb242d4bd8e32f55c9719dd0d92d595e8db3308f2d585c939c47410b05a3db7000ded3e9c7554e0c3ca9733cdbe9902485d902dedf88318953df5257d2cb0f80fd2192bb18ca971ff284f39e4017fe02cb89bddeb4ba62efc3947a9dfa23b76bdeed990ed22eb2db8b6b262889949e52d4043cbf3a789c038e11c839e6e118da6e7b287b88edea370cf43f332a8069e2db31550830dc33409ba1909b5ffcf455cccd04e5734611925e6462416b6de9c491dc9ef7752a8476e3acba6e6ff9b0fe793cc33c58c5948164478a79e5e2df0eb1f568eb15f41b16c58a667a88da85fad3144bca1bc89b7e879ec722d5e38c1b768cbde9ca102ee9133e80a8ec3783d1873b6d8536dc3581117c1996591f9673dc33529eb5b65096f430fd3b6633bce562ccc06fc99bf29dc79bf57ecf02fe9d9543eef204712f8ea7e58374900f06956e49e92d878b87aefa215148282b17d6c4e5e06aef521257101ddcf522d5edda31ac7f09becff4680446dd40e75f627d7e97448f3a503d904eddab645dc6c17e7415d6a77b7dbdcebe1178a23e22600eefaa3822f6f1033b547438205ed11542b7eb087b92a2c3eb980a3579ce2538967002ea6cfa3dad3fc166850348b11a10253c0c951155b7918a137cc6456b3f814df83d2d2777adef35e6ab9a46f1c11d9cf83b3f2f8b7c00682d95606f3432e0ad499989f2cd970ad6a0586e4bbfc8608a8c85d83d82b4dd60cf808a3f74f33c3c7c949b5d8e75f6ab5089c7e19dcb7130a86ddfa2247aa72bdc46ccec5b079970daee5007cfa7992573d040c419ca6917a6ebc8da6c45e6dbc443f933a09ed08e3867a59c7efbda2c7e427418a1faed00262a61ed625d0568620efa164b8b012736592b4c43af46bf64c2d118c46ae7c27da27b96ed6f44729af1f172d11b92d8a697be677c131af9a2e690283085b60ffe7f6e85cf0e8716ac3685b7300aeb1b90a232dbc27387af534a1eb1458c33e99e94a877d8e3d6e1acd7851056568231d7d9b09020e17a848b5002b32beb60d7b849fd39c3009ddfe943a9f3f831dd42fd54bba1e8684d3dbf0e82f7550245510911e57a00b4441e11e44e07db2a421bcc256d16a43f3bd47d17dd34993d8302c162105392a1a2d69e71abd0faf63264274e06c859aea0dd5bac5bd71641167293b345697de6541e9e41ae200c53758235d90f627dc3ce814b281d2ac2134fc229066cc0589e4ab1d9517b2febb06aeb9dd9d9a661639cafad74f7a1f931fe1029df77807c4ac2ecabf5047073336918b9abf2980eca0d19e2839e26250567a06d205ea247ca46c4d2941c777ffd381bc6db825f22136ee00fea');


--
-- Data for Name: headset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headset VALUES ('01a22ca3-c7cc-74f3-9789-3bd665e0feff', 'PICO 4', 6, 13, 30, 10, '01a22ca3-c7b4-7fb5-a38e-ee47becf5640', 'PICO 健康与安全页面：13 岁以上，每次不超过 30 分钟，休息 10 分钟以上', NULL, NULL, '[]', 1);


--
-- Data for Name: holiday_table; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES ('01a22ca3-cb63-7e8b-8060-28ef12209d0f', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '', 'forms', 'done', 0, 0, 'j1.sealed', '2026-11-30 13:27:41.667859', NULL, '\xa7dfbd30aab43ba105c5c67bc9e1ab81d0cd7839c1203838016551ea917c', '\x', '\x1e9f0d6b4725be7e76bdfa65ee1d87ef975fa215089d23b3895898e80ddc');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '2026-11-30 13:27:40.94039', '', 'system', 'trip.add', 'change', false, NULL, '\xa6e5c5ff5033ffadf176cee0e42e4b57bdcffe022124a36856a0c67107691d4b91cc71b3394004ab7fb80798fa63dfe9094ba5d93feec8ebcd51969570e5bee87143361378f3c5cb79f8c2c77eaf82657c4bcbaea5b995ff09cce44bd603ebe9d81bf50f45d09d5db9989b23cd655fa65fbd4e778d18cb005cc01d339978cda3dd9bb9d421f3b1f0de0466155bba8a2bc674bc0f12b6b4dcfd52d51e61e9a58422ea21bceb96e3500af24eca9265bb6740413b5ed5e3d4cc3aaeb10f5cf7a02d947f2a294cd26ce51be75b2851c71ada8f7911d4faed52a5cfda73a1c84568d188de6ab8cd759c009a2619466d80e867ed7e0a4d1eeb1d0b3d4ca84ce342d69414160cdc3a9968eb8e30a10bbeb364809dc3f5615e8348310aef185138037af6438c3a9af4ca778d36ee02a51f83251846fe9fb5171188ef71d2e98b7b4c6528aa2cf6413cdc9a161cbbb934b2952cbcd5a16e5567e83108fc00769b2b49caf8bebe6fee7eba56b3069e422055b55c47508678629eae70e9f99f29e5f2c7f6100635a2cbc5c8294e3e6e2ba0292573a49b0e4fdc003027012c8396e60ac3103623bd98cde5fdf2850cb054f788c83048806570c6f0baad734fb9bbe7b25617631f86fcc48961913e15143cd44f08207874c0207a3c3c3ce7cd61a27f828f4bd37c9344fb1dac33d8603c1372ec3b566cd0fd6fa595e47d72f479369b157c5dd45bb53589d0a5e47bdacf5f5cdd1a1b94eb7be37668fc1ed582c03445cccbcd2eebe3702a5fa34db4dc71d4eaa85832bd98364bb74b67e8e6768c030cf1b8fc7c2d1732d5593a4b9ed71ce45c7b91992417632711e81f9d2b0ee5a7441dd1aebe920493d984db7b505402a6ed7d016046a8f6c6141bad1082c5a3efee5b2917682cf4aebfa7844e1d9f5127b1caebf9658f9496f24996762add32753f6d22dd3f2a8279c708d0f274a610ab1517ab206b7d9946c5c1eba5f89d5ba66b4e90775afc0b4728f119915fa60efded449863e3ed4b8f8d7c950388272b3950e2244dff5f68be6d430ea34075f7b107763ccdf3fe7e45d153216401e125726546c18d4fd8afe9bf10269868b20ef21e073a28bcc12e4b9a338f415ff7d2d2983d2f9c7694bce696e657f9685fbd9b88a18d4b1e5dc2f1d779ef5033c0371bb7378d98e064d2ca0cb1555bdf4b914ecb945682ba4e238a98d9ae4e9d6997159c988a38ce09004813c84475e3024977a37e14b6fb67b508249ca92cec60b964a067c855fc883773d2024163d896b1db0a37f830574c1f3cbf12300efacee4150bae9065637f0b7de790801fef5ba3561ca596aa487b9d1318e10699cff79c111acda98a480b7543ffca8bbdf397ef5397b3cb63677533219ddbfbe02941b959c992aaf64d76e9c318f0a0c2217479509c49055baf9f5e9d0d127016e27b9b9749cbf1bac1ea984d35f15d328e13ef4db86e36a4f41d5176b96d8c2ad1d1099e59248aa39143fd4544498db6c35a15c14edb4a44a847639e2634bcdf2fcd6d0db81d2e26a97084a474eb3c67b5d3592a17507953c5ba80f23ccd6ac676c534fd22c4f6ba14c9ac1fa919f50d949e9215ba894738602484ef145eb8e2d301843b802905fa7d350420905650f5d512f8c36bb7d12e5e139b5dc9014659ccc9b60cf08a7c31974400a6b9cfcc53665e2d4270c9b668dd1db87329d22d117ba50b52fae1e1ab0e46afaca84e4ec1cbdbd0ba5920645f8f4b7a983c817f8adeb1099a2e6447ca5f94077f53e68536b71993bd5535a9a793c59e0755d22862eeaf62f7b1a347dc82ffd01f8f84a5e1280f01fe805857341f5010af1cd4d5e0be487f35b75bee5310aaf6f8859ef7f94257b3ce583193fca177b99951e1a800d033eb0170b3b83f8a9479e0d4f7b595e79de516886df5b0a233b4bc445d4a2fad1ac460c2b909667fef7aa80747e0ec8cc8b0c99f6c950994208fb38f73a543420a5009648ff7f3cc4460ca3af921ea528ffd7f106e25703bb0c781fc6d7fab37aa39ff81cf7fe2bbd6a11b1e4755c36a665d267b5d984667e78668f79641963df44bb93116c0836940174c5c64cb6d7db180464f98a341e0e751f37d56d7c6521188e582a98c74020e8ee72f9be2e8fe92b594062f3faf4dff0cd00ecae504b6bbce54bcf308ff557be86c75a3c4975172ed00704e0a9036b36f1971bf22fe04c353f4a185608800f8212598e4bf6538a4cb4ed7340b5cbcce42841ca1fed5cf668db294f6675dd5938f57aeff905f55dc2e84059847eaaca1f285317b87aa8e8be33929a9983ae7c89acdde1527620e6b5a77b3185494737804750340223032e59433c8089de09fb99df327fababad8d76507727e50186c1df26349964d4104c5039a5f9bf0d70c2a3fe643072ecc65214226211a26af5d27786ff8683c9e84d62140b36d504d54c5fe358f6e47dd193797255fc2dc553b2ab54f080bdc704841b922210cd9c8791803199fb9dc8463b30922ac5d3c09e23e2d645634ca3f41eb1158c449b42fd1acb3c5c6a06c188f44f40128dc6fa0c16d7dcd7f25b6a6d78b7ba6ae8db809d3bb94c11fdb229f3df1cd9cacafe83dc39312d3a1f0219fbe543225c7fea49e5961a7f30a0971e63e0a89660fbdb3a0ac6187315efbbfc2b2771ea99316d1ffef945e924de8595912f9572f4286ff231e624486e0841b2c36c9097b75f9b30ce8295676bf27b8634a7191ac2a45c8f4fb2b0db8a54c9c7a1faed0ad854a84ad064aa911b57cb9f130cc5c91fff73e84d89316dfad2bc53bc86eaf4bf9d59acf1f43b933ad27ee566c130d34c3465aea6c203db0262eec0db29b3948f044aff25cb346f30a5a9bc01ca4362b5d6139d8765e08e4986dae4f6b0726aface2a37d92c1bc6a3943a9e06f531ddce4d57dc3358b7afa9980fbef7ae8317d7710fc0f50a4c693f50b9272ca786dbb28a82c9f7c5a4cb8a0cd23fdb07e496b3d0b926df0a6e4c2f7535ceaa73984ad19844d0b334b286740601c398bbe021091bc2251e3b283c0348259ddae2bd5ed570415870e5af0c5ea6af062a034a287b7bbd0b67be812c784c54b85ae901da147a982f29625b1a69ba88783eea421c28f73af5f16e25c504f31701050eca08aad94662d28e688ec11c2407a4507fc17652fe8984e4424e5c3bc187e3ba6dd5c37057ee393bb8785c7b30887d4d4cba29f969d73e920939cc51d618ba100ceec7e6109b736e5ba90e638cb00ebe1e1f8a0933c3bd41ec2617ed0389acb352286ecc124caad6b8ae38ba94f5062f31c6a6574d5c1632bf728eb296f3f6e8e638b67799031a0747c1075c061d351274864d15bd40945a2a31bfad89246c8f559f4388984174d64bebaaee2215acef6406e2b26ec9045d285d213785b2767fcb8e1b0260c75a67eaf5645d4211d78bac73cca18777bf7376dcff7d325dc214ecbdec7e9635972733b55af689049870d0137d548f15b5d4b5e93aad03c6e744a8aebf0fa0e4644fce0024cd57db803eb04a9af23eaff5e85f573fdccf429b745b11c6d1062e5930f54e27f58ec0ac952534cec9caf63424ace7113891b781204c4614feb23b16ed2ac89d0c0f6cf0dbd202a90507c1387806be60348caf494c008a81eb45943deee08721bcde49c86bb927db1d44310493903ec6e16ec83d59e8304cdf44825a9a80c44c9c1a37926a2da8549b3f220922128e5ca64f95ec73d8dc7d7b7de6c897c53afad1a3fac0149c2dae1b42b1b87eddfb1401a43eea7abca9761c89bc233c24e97ac72d583e8ba319bf203969d2573ac5a58509187b67acbceef66cc5a80c30fd309d04aa717d89c49618a9a845276d259f6a2d80c8be7183ea3a4ddecaee843c1d0fa64d52e7c6f21d7b058a7e56f1371b05bb124c82148ee5a3e78e961c5bcb891d5fbc0712eb6d65a6be943d5ecd07d5989b1b9962905f5ac0db9431913511078ac327dc997262463b8abfebd6d0403742ba6acba82aa34ad9fc75ddfa479461558fd0d57a9f34a77f3e270d9f9c26a7f0d3f3528c5e4b7dbfa14b18906a00c68306c9900f586de1f7c559ad8a4831d345e933c303f20c28ba25ab13b0031b0624dbd05507d4053aa8088a1f8bf062cf898aaae280e122b99e698aaa64fc003256b89e41be3ab2986766c62e4a827632ae9f61118df4892079866c341a1ce1c502bd0a62bd92542ab345a56211f42d553647dab54cfb3b54fd0c3fcbeb300a941f8b9739b53c119cef62232f84653d422be33d9756919aa251c5a6ff49b0d57111f41c253785def362aa985bdbca918c07a23e41480b5b591c13529731ec041c4284cd072b98d15637639265ca608504dfb5e690080f132dc2c106cf602babdb037212c51ebd17f0c5ef0e81720f29e9cf5a72b80141170657c0a5f14f596c204ada80c77f045a6a4c4a0026d0593d38c78647ee865bd7900164522f60440fbeabdf2e5e0a8b95f410b03d57bfddfb143a2b950b0366d2eb4214c908f90ed3cd51a136c3979fbf6b4cbbba954ffd26e6a7451898c2c3aae87d0cd1f326aeb496afea0a2bf84a5f4311f8dffbb8a25c0c71c3ea9bc98c592519e90fa824b41fc173937b2b21208fe1b56cd68c73fb1712a72dbf6ac04b5732e59c3ed352b6bd1a278e06f09c6ed77082c19f807c2b5a4074a343d2425dbd8f2caab8972ecac651574c8e71e475406ca09c2d50aa5c082a10191fb0e3a68a968ef2248b8a0bca7ee6b945d51921ede1959daf881b76718f16625ff37079cd451b4c63a2aed040ac373d3e533ba574f6c0ea114db3f1285904f98b8731b85cd7b1c05d4002444943563ea94190e9a02c4fd13d77dffcfd15c9c8337662c45386130ceedbb0f4ac8e37dc16d74d24a98ae5222941bc2e2b33320b2d599b0efc964b1bc1802629929b50dbbc584fc9428fc7bbc89d3d0e7a1963b39776fcab3e9c556f62865b14e2788e477b81995527fb0405d95ebc9d1d11fb142b8be92a81f695f442ad5a58ff318618292db0e0482abb965fd0de2d861ca37b0013872c846bf6311dc3425939d4c60b547a344ddffa796ca0443a5e00f5e4465efb9b3c678b72300316b0e1adfe38939fc41258ba89ac94adf1a5ef7887246b46860542ce673aba2a64ad377001629988e52ddb621489afb125a50585e300b43beffbb208062d6caaaa9bf89907fd049009b206e4198e5df3a9d50ed2d3288ceb947edea1952801aa14dbc3835d241f41bf20d18fb18a949b6af97c9417164cd8193739e0306dcdad4d8e885a10098a8fcf06572843ad18d14d2b661e47532801116ec3ef00e89c7afb2b5be1fe50ca160f21c5361a8dc3bbc346dfad663bd7e45aebf935ab5bfc77088a05a4174f5edef17cfb4ea5665ccc3178ed97ac6ce94e201e68f8108899afe6eb9bd511cefb4a3918353b86d51dba908c0a1c4ab7cce470c5abc43af051e7f980cafa2aa3817d3af16998043c9400a947edfffb88673fe2f7ec054aa3ce8f80d4ddc4e1fe9b03a9bb3f4185617918acc805385b8b21bc4fa9a8987b9b17aac71550854635bd1b9824d7daa53f2b2bec8df551805d5eaae757c4730405261171643d447aaafa7f039a2fabd820d1b2da11db451907de9a784799c3d7e071664bedfc9ce2e7b0660ab47bb69ecda792b2339720ce891a53807fe42f4a1782e78627306d389f291fc4b80acf0578aad360c404029a62fa36c5a78a425130680d2f95ca1009bef94401903c51e85dded0fe585fe32889f2d22e24f831a9a60c5a60ae0196ef3d26a72a89a9fd60c52897929d021a696d363916e1646da8be1c09cf76a958408b88dc166d45badd37dc5e87f8d73350f08bc8b2768b23dcc80a333383d1c3527b3623f4cbb5fcbfc643d153ab0557bf07abdfccecf4961dfc69ad625445f216b26af0931f993baf14792ac1e4772bd8905662b07355d8d8fbf7330541fb89a11995a724cb6a2c5cd583fbd6d6903693ba08e78733f623c000aa219504c07b58374bdaf7d76fc08b9ddf047cb83b94e5e2dd5c3995c610a812378fc617c8d9f06b15cf7570de9e1d855d80ce8a6f71db69b1d1c7b4a194652c703f3a1f96911fea2722dac9e2d97e5ee633c1af2531b3c556705c8ac2a342cff7a5d1257f0d034657ede2ab9ebee2e0750a088e362a5a862918d6e529a1d588b572438e5b7fc3f57e1e61aa688a1feb608d00f3f5e082f1cc15e257f3ca711497b5f9a954c901c4d642ce7de11f9f820f30d6967465a4e22ef63638cc16bb3a46446631da1343b11fbba1ebaf007760e7fbafe5728bbf2238aceb0cad63c045849ef2bd9029e29e61b4e3c97677419ea1a259afb72882a2168abdd92965e0656c346580f8f25791508d8bf354f7aa6229b7ace058b5265050f501f7ea74a034946ffd8a8289a8c0c36009eafbc543f6fafb5858ee2b718752f0efdb6a30b2baac9448a56ec0adabbb236811bbf955cb772b5eb042af3fd1b224bd77a1dfeb1ec110db1f6a640e58b721088526fa4f7056c23b45958349ee91fee0d63cda69969d2e1ad75d98ffdcb815419054e5ba17381c5fe9449f301c5e961d9178f977f773e31427719b29c6b96458710ba897b1a15086c6fe6e290a8e3429c39a895fb76444096bfc9805b1e6bdaab4cc526eb32427dfc133adbed634827b04524a976ac92830e4d8a41a3cc585d6f97dea83975bd052d0791ce943f56e23cb3a2da0b472d7aba8cc01d20947d08ee0a5319383814b8d96b4205ba77a62b49af1cf7e20d0192c9d3a98dff65f287daea8e6ed17af2695173603483c2e350b0305b7daa0f7c51390bbb0ffd5f5f885e9e805a7f36692a02811d534f8ef902e3873f30f4b29e1535d552b0ca9a0bc437f3e5386dbc9a44462b4071fb01cf638325d5cdc17ae64912617e5571e0efd340d1a4320b51507e99322c1e17666851723bf59c3dd7308ac604af6ce6dda40a15c1d48ace73a906805f655daaefd871389d3d0eb90fd795ec820058a785a32b431e74f70e540745b6032ddaedcb3d9cb434e5f5f7d3cfd139123f5df92d667e0bcc16021b769e97f77ee766d8d032ac8dcec30831304dedccf63adacc0713a2ec89b93ab60ef95168b353e7a2dfaf36f48617c61b58b68d99f737804e5d7e78e71641270276277961b0f74b446e6903ec664ed42a6581abe2abb32f8310c5d021f5939c245d85dbb45ea886a647aefd339a887a7385f7b99772aee9061de334832f928d7fef73cdfffeb874a833e436f7f7805dcd53b8f5cbc80a4ce2a716bef87beca704b4bae2209bad3ca4adc3e0e09c82ee380347c180152ce3b60ef771f6976f8b52902024d77c9af1ce9f57c805a7eee86c5705ce4803e1f956c239507f89d987463227ebb5c502cc1f30c415154777b3fb8320a941f3ee28d087f8046516b5bb00ff7907eb18bc0a8c57e389e137d862e1c639784585a8fdfef366d9f08ee56ad268e773fe3f8174c784c5c05198ff1d1abd466e291def7df80ef40f09cfeab20338dd60b3a77900bed446509acc53af63d1f93bf1c92ffe03da66bac40bf87d6474b5dd69779266ae75d287824870443cde697700fa990257b4a95dea92dd7c712b705839a277f06072e862d8a03ae1a41fcebccbc7cd35ff9a0203687b4c19709220cafb2a625a3eeda758590c5cd947e3ccf40e25473d86c5029dac51aab2212e60b9bec5c82ac4ff20a9f74a9270c9d5ada59a6c8e7b12ddb8165f7f30a1031792e36f60e15abe519f0b4c2961e47b2494372b3ed36ed1092c8f6a4ed0214ae1cbdcb0176e86363d76ce5c4683660d6657e71d8891e5f2e1934d0b1d2884c1735a90bbc938521b1cbbdd80dbdf936231c1c4fbcfebe087cab9b2b8bdfa8a38ed4bf22ad087fbde42bd475850242cc8566ff716b89b4f7077114004cc863beb4aac6721356252334486d91592aacfd29ece85f468a663572d27179fe4ff35c85329523b5084778926ea601507c73c0fe8e85b13a8a7129d248055470fe06bb5c794ce609bb0a9614a1642b1f0c272408c5c27aa292951aa295c5c12c64d706939bc680ffd24be0df79bbf6686adc6afb4f796d7ad7ebccf4bb9e93a44d3df508563a0e2d3583a21d7539287b389935a5e53c9e74c0d24ec10f7ece4cdbf6e2abb6075c7c56e7553cc23b861df83451950e6947dc6e81e0c429c61d16e7befa18d2df7510dace078046ca3df4d0ebc99d98c06ced3f4f16775256beff8882eb479877d74f49424fdf91a34ed1bf98f2cba4ffe6b26de79e340c9b76c0452ce454bbf1ef5b690042a4e306729313f3e470fdc157619500bcc377ef748d628f7f2b1dccd70dec8df8815de0443b3a0b5053a4fe707c2f9dde15fe0d5653f6aa654d74ca595053117a702e877a25e769ed6e3be8f158adc743deed5882f1b511e9add07f6add08e24c6722c38104fcf40c91b81005496e1d9a2265778a8a037feccc3921fd68a3b51cb0ae68f7e61aeab224b246cabfb5767b630382718a84b269d449e193ff4f81f3b94098d22c6424321f2dac0304e262048ce97405b487925a5db103d9778f9ceb6f8250e2f5c2a346deb27e14b4f56c6add98fa4a98f23ab0922c3cd8f0fe947a29c71572e974e8d4ea68e8e1fec2720f3286e7a67987ced5ca1708cb6aece6f479039af18eec768447a41f29a747415c6997ccc7334d4fcf9f14b7408152f863f7d754da2efa4b80500b5772cd22f5ec961f3c844b172e3563a278530fbab0e7b39782bc5cd2270871f752c0919e0f18d69aec5b841717580b280ee914457e8b61fe675ffe68318216305adac4caed1e33adba6b3c1aeb70ec152d682eccaae3e69324d608b83144c1c7f0329ec4f4d6a681303e0510c20c5e2deefc7619a5e3e52ee1908850d6ab27bbbe3a8f8c7356f2b26ea0be7f69975d14732f233e3ecce81742bb0268ff0f3fa1e2b460410e0830f828a741225aec46837727e098c23c7f377ef92b8afa838dc5a95c2d6c926bb07894d67180a4317e35f3a58ca6f0e64782dad4879ca682735e69e3b3e56fddc8cf2270c1bdd0816ee6def04bb4721e97655542e255f466bcd6989faf0b4cd1407b33e69f75fa4d1cb36b6a651ed1662321dce5ec21d21b3c2890cb441e76999b0bc8dda67b7e41abadc5863370503e6edb88d148444c3049177bda260d9d98681e9f6553b5efe22240bc63664fb9fddedd13b8ef0b3b9b28e08ec06173e2f91f16092384f44db30ad929e483b9d448df43c801433c6b5acb079dbd86a3778506d1cfad36d4d4af6f32d508f4a3d536269646df60c714be46fa580952edf09e7d72248d898021addc6b7dba3ec5c065eb73720ddbd47e870e48cac8e04d7a68ab2dda54a7ffe08e7fc97f3048c7154bc510d0fd1791a8b8d73a7481e4eaa53912f0b70d970bb091097d6286770762ed997702f424cc0208f9dd6d5c816f851fc4673d58845b131b656d5c04730b44fa3825265231bcc06175dddb76121f2e2cc2b91883b47de56755d719aef598d607c8640bec622a014c37c91c64fd7b6a52bf495aab52f49b119d55e56c3a406bb601c9ea2c1152e253aebbd06b840ed4ded9a9329d0650aa2eba8a34705092b85a756f4c8381a6d5d07f9a9255cdedfb49f6744f0f55ab8d3b0bf1eb4d5538e89f9dec87de0d73ecf3222e93603431dc37edcc3ba589e0f9e2dd97885785d8ab9badab475ed38745616c714de3c29a721517e89832294e8160d08461d35e38928df8fde65dbeef75d2ce5288bf9abdba9a8b5891524cde2dc749d10ba545898ebd52a7fe97c689e58aee11711709dadb3af08b43a16e5aa9bbbd767e02fbadd7833c0b94933f761572254c32541f4172a547b1cb43a8f2e24f004a1c58792338229ce1ab90ff5eb853bebf6a13cf5c65ae6f4c9510b1b7ffa366b5d0a54b4f86abff6dd1725a79a1317a11870a7b017f24cedcc89f91c442e1cc8fc331e9544bd0148ffa02f5ea8fdfa26d3a36349d9363842fd9cc3305210fca60d54681a8d5ebfc5dfe097e842000f6f9457cdb4d91404e523509aef1540589251e7866daaf6513939c04881bc2166572f3c8e6b825369460c8badbb1f648e0f121aff2913e9764063ac652e0a9c6dd4cb05700c70852d4911045daa260d80947a5917c1b1a11f52c15dff2e5da095d134a44e5cea20349b3a5fec99e1ca40f6d52e8bdb44506bbdd3c525185db4c041a74da95c9c8837a3bbcc4ca7b5c82bab36b8d03939cdfcf3b857baa3d1acdf7b96f1a84a8e5c447dcf46f3aabc56e21cd5085b2bbe2e796455e9e6c063c2eb9d0abbc1e756f32b2c52c21f643f7a6a70cb13978b42fa349aab7b220c70f06603a353cf1598b9554b27772c502c2c91b547ac679095637ebe0376028d6ca218915c43e32908d5c9e32eabd7c924c388d3d6a06978a8de9d02d342f999bd9cf5ef5356dc03222f9fbf65070da0a6f45bb185bf4819569ce44b698e194cf7726d668851ffe3704acc31a29194734b1203a99a3f4a4c1dd7103383b35947850c18267e8598301ccf2fde26ef462498b87b15a4fa01c89381b40f9ffb4a937e796fe822d344f161b785fd357c35c24daa1f157e990c552a7796d049915a54df118c3a55299bdcbd49113642632e62d5814dc2163e2f8f7f60c0e83abd992f2e7d32b257c0e82327a037268a02a5f7ab9cab582bd8e4628e191b2d75c0c207fdbc42af0d81f55ece6e49f6718d1f00f09aeea6a598d722dacb1d0d963b892623f2efea717c4d0e7ef12eed318cdf96697952e1715238d1b7c3eeb31e6e46946ac60b9a7adbd3a275d5b2b8d2fda7593ba98bddce59126055785fb4dd8a2ffc25f2ce8ee74b1924f7338bd45d857a41ab42fe643d92d60e49639ccaa8977d30961fcf3e996961706e3eff1f7515c00895d052aae8519ac03aa9d3b64ff9fd61c4d397bb7cd78916b593dab6b511d955e64a79866e34c6e09ca891918c78adc673d5cb213cbbd86e6305d404d039c668d9e7c4f0a46ffcd43c471e282def17fab12735458a799462da6ca27c5a5a319183193b70c500c04e261c9279144a0f0dbd164defd5feb874330e4947724f27168425ab778279b021361e68c19951458f57e45c5e1bf20c7ec27f880ce49d35ad07a76ec78aed31cc64af2d318d5a2f88caabe0defc7d6705b06ad434ed36ee3cf0b3ca5b352c0c675186aa42f3e2d9d316a459749f224eaac60cfa389bd9667b0e48f1fb4f2734ca4db4af806f16fb56cceb31a1bf35b46ae901e9e333d5358ee9f29fefe88af644ee68059e6b28a47772c2accefb8d7e4850e15f1d88831e0bf378d19c51eedf8a00c37c7cd892a99c362a63015ead4673b647b7ca775627e461973cc07034a622504ee61f20f624ee380c4ae67503f6d1dc2279b4ce1b862d2610ec6772c41e89da5f18873893f41acb3b2780b3a2aa0c7eec0910505fcc43d2daec6700265cf1af00e3686aac7749dbafec7583d5f800d3f8e6837180cfd1dbc0dd3f80fcdd9136863760cc0a65055ceaf2121f74cf7e348688c7408c10f335b1154c8569f9e03de717d4f1fce6f9a4debf4e5eff4ce60fb76aa3a66a98fd7ee9efd52f63617df7565c35d541c76a2c067cdb77ad937723589ebf76df7c4aed91695e0130c3c0c1f06c4c6770f7a6e850a3dbb634d63c470dae645ad6d4898940147fa889f2a309cca9a29540baf674ced8d1a40be86ba8cc671d61f57299a6fe339989be1d6bcb96ccc40060ce2c6b47a26615c6d84e31947bc153d65f6be1e332407addb5172f796396c090a285933adb201d0b096f6f266220402b4c4aaeaaff5aafdcc00e5ca1851c532b6537e720981074fd50d5f3fbeded3a410cb1360f632eebe49dc52cf55f300cf3e6d6c4468b4a78a0b40795078266e1338c2f40400029de98f55a48bd4658514ae13239a43bc7fd7866e41c0776c0e19127bde6f28a601392eb48cf2752427263f159bfcd8c73d4cfa7c882b0f11f41c60cc078c74411b04389ab09066f8fd0ce288be3f3366e7d80ea80ac7fc31f038214d55c5b6a8d2d9044eeb6b843ee883a26bb97147b38875a75d895adbd70d472d28c381a2e06091f4cf0671e0a98fe37943030a511dcea48d962d0ecff743f100fe7db41f6f391313b583b0f112c46eeced31070cde05e405fac58950e40fa31396954aff635b87a4aabea66474ab6908289cb8357b32a2b2b362a693a1f36582291a531b238671b6bd23969a6dcd3faf0f93a60a35adfd79bff0a236f21dd1b5691f86ba85beb9c1215fb51ab0bda2a67a2d2936c5c81b75a04f3cbce8fe6b5d8dbb2cb7ba0c2da16b23b6277a3b05a0ba1e8bd0fb2939161f28bd4bb7a25c5bd95c3e75125d06d8c9f453c09fd4e6b6fe89e0f74f82be3a8b519e696345d4b1997bd85e4bd17717dddca15138be47e6afcbb130fea4ed5f565a803e0e6eb3816fccf7e0460a09ef1dbf3f2212a0dc0f8188045f4aa7c6fd84cfe73ce63245827253801e6d74e6704258f969a30f34b5ea2b29bd468ce2cc690cac3813b2e6fbd686cb1307bf8059332273271ce330ff9b653098f36976043a3d9dac9212befb2a8264b3f8cfbf132e98fbf37990e53a0c96281f00f567c5b894a9c36e00ffd01ead535fecab750519d22456419b4d76f3ec329c62f89fc845639e683acac2b0f7aa7f894ef7d05061dac9c8e8eb4835d984d79df0f7cbd6920dc9ac9b1076ae06fbecc705a9a54d08b4c1cdcc2891b9c6e67e16ef63248a51dbebb6d19103d3a770d05a1cdf1dbac230d5f581292e9830833b8affe56fa5cad2100d80b0512e38f4a302598665407d9948d9f2566eb90b89fbb53a5ff5ffdd9ec473a6decc7eda10a63891afbe0a3d72c983d6026dedff9d97e6861075d4c448d5d952c6e59976edea73d96bd03fa0c1384c27316c8711e1289fd60c795cd6a02c2d6622c70efe31fa7eba2797b81075c3943d490f376a197d2d14c8857e6d71e9a2c72ade3a575c23d81ac7bdefb2584a505babe622c451c58e14a51fb45ce36c044d3d4e969c61bf11f7251138a7f88e1a90e00e11978bf511c9b3efa8794bb940730aba2d21979237b8ea4fad43157e5106f0c4fa30c2506c46080887a96795460a78665a13d25dca9042994fd868d679498a15da1ccc4b6b3f479f83e5825b00bd2513d534396cd2e35f6328e178ed62029e726277d7f4cec42f598cf0f3471ee4b57cb900f7b3de03efe1433d1205666d7a0caf5f3d686e2ce107c8e37e50662e2a8cb2eb7cd0bfef79fa8670b4f44b9ca8c1b6236e8ac661cbd14493e3bb33ff37f7dfba512e046651ec438a08efe4ca59a5b937a290fa071b843c5d3a64d62176019d116498c2268537da1021e09502c1bb35db2e96e215e46d4e4f1ff710416c0d2765cf7363e15bccde49466d77f310611ad678fef6fd9dc3abce68c805bc81b0e540d42fdb80a2fe0a19ba9e030db123749f3ba10f9dc6b4767f9f00bbd76300cf73759887833ddc9f35aa63b54c75afd9d5b3204ab5d8b82dfe74c76a449236a6a41fcd5bd7a1caa19c0130ece15f97ee24067b16b5d4e53e20487300409ef7468ef6ff78ada0f19ef4b116b39956f85b4aec0b3908ed32e277987b00b092d141a476a8973d67a315deef80d29951b98f35e775851815c30c5faaf74f110ed993adc76139c0f4fcc409dd3378c10291b3bdcc65135e12d45f210c3fd226f5a26d821cb4727fcd64167ee6cebc4d93a1a68baebf7fa734544a85bfd1a1b78a9f192dbcd872f6392f263a5a57b4b9015dcc324abbfaca1fba8748ebb8d50815e8f26e2ac09472f8fddf6678cbf5b2a634de4fc75863abbd187bf51b8052df07405ed5320a84649f642cde784d2d5286d758d7b92f46ef1fbe5d3789938ca4f6efc318e42e6853dac920562828adf6c55122ebe3a7d7bb9bb89512dba0c1b5a8e0f4830694e1494a4589cc38af14fb00607d70348ae5d2329ecadda2ca5a904be312597232923b680e03d769196f7e15b2559ea2605627e2b0394cb0ef370defd290a2ff909b73d495e2bce64159246c539fed8417a3dc0902a8ce6b47e433d5f81b3cc6daf5581eb604ab11b783bb154991e657c4eee7d665f7c01c7b285dbe3a890e7044395043859729c624498f8bcad16a4d049b9357050661f034c213c60cae90048a645f2479c14c21ef9b12ba4f8cf2eda78faa30aa82bf04f167cb0e318523addc2d579f569ed055328c6448650ed3d3d43ca0bf19a287f53b0ceac62f669f11c2edab63986625a621cbdc258c820b5d135d141823b2712a05ab7f3d29bd509daf47645a27e12de1596b64127636e1cdf0158118a18de50a395ff2dbb208406531a14966d4dcb705bd66db489b918b5bfb499656b74de272ff5d2bd8bc051bfa939cfa8048a4d328b11bb91d61c05feb7f334b8004fd30a784eed0932df7d83ea63981dd831b053b5a5e21c76374af09a867c6ddd61d431c9ae6c262c97be35f947678b3d34c765ff2068de135da04701072d3dc5513e807248d0261f357f39ce21912b3c1db52ddfac0a16611223993587202806b47b94e64738d687bd765cbd8d86adb3606a1f58e12495147a2c73c6d9c27bef393b7f11d753da16ac18bb68c46d2737324392fae8971745814bcd02dc994c154b33b03bd5f3c6652d36197ff370335af68fb52d253abce23cc1ca157a061abe30d6fa3ec8af263d56eb5b906a865fc3c75d05ed243218f07128b3e21fdf562bf015aa32522a53ebf05c0ea73b690df0cb9f4a782e0c803c5b402e9a2d34162852a11690eb282e44d0ccf9076d147141f9609e0149ff1a0286bd65d6f77eed342164da6ed423d4a3d769ccdd3f8f407d96a629d64f7de5c6092bffbe9eeaee681950fdc2d2e309a8addf33b021053523bdd33af9cf4e1b4b220ea0f26ddb3bb4097bda5d9a07cf39933ee295beb967989d6cd43974acff373f7abdef381ed8c8b57a0d0606d44c30bcdecd5180b8cdabef292b44ce3006cbc447568cdc53928d0636a0645964ed4d1660207d14f6e26c6586617e305cf917dc63dd08d759c80adfcee09a1fcedd306fdd35f461c58db626ff8719a99cbe6d353d5a76ff41e7f9cd16406e843157ab34911b8ec96c67a62afc78d41581f282aee2ea37086a446127d206c87d56ca0bade60fa5ac73d757a19bc046f189abc007aaa52a6209fa5893cbc0a378849b4c79d1410396849e3fce2a0591ea1bf2bcc1046bfec95bcd9e3199f720d45ce6f1f4de3196128355386c313e3e8ac5c976295505e3f029f432fc04e32085ed1888f6b5fe5851eb33167c12396381ba5105a54eba04c5abde085f7b86591d2f44e561307e717e6a929bd287c2fe9e0b112bf8d4bd82b8cb016be938c1b6a4f38d2013cab84856b2090431569cb8395b7c634730ef4ca714ddc3beaf32be877941632229d8132302605c13c18a6c05a2b7dc55110ebfdb561740891a33bd5283b8fd2aadf2e87168ab24721de288e098e588817d585801461fdd9dc723afb5669a60e9b80c4cf2b6b7b24a9547f1dcfb170d6558c0f841e60cbbe4e3e22b2f36665c76ee6682332df14ca31cf8fcef4768ef308b4bf69660651e2c3244528cd1c4cf4b88f741e38a66ae88944e95b3b5461b6f5e16ede90d3cdcd77f7ad577f05532d0135f8401028160e0c86cd667f7bb2b4bf1143e570c58499ecc1b054846b823a4b337816973bfa45b13aaf97136d29621b572cdecc6a37b3f97ba2fed144098a1ad076439f2e77c5892cf3ebf0e556aaabdf85f667158c22fadb53c12e2578d578faf51916a198a96f1503e9bb4afc971ee6b5c365ab8ad08915e0db60dcf88bd38df518ce20c9da943075bd61c577fa9d8af4f3a86cd2fb4d24d361000e72bc767a79ecc70cb02b1276504eaf5a071bc2135baef82fbff907906b31f10ba4f23ca890773cb9cbbdfddd105aa030d0f470e9387f7bc19f0fc8f0caa6c551b9f69a49cb34908c28b8afe0cea66249e82c57f18a894550e65a0d765f47bba3d748266af5e06b69f3ab5bb9764c28b5f638e88b86cd81699ddf01478e6d32fab8de3254eb3e621f78f177a3df79b8321a3a2edfd54cf8875f6c9facada91666ef553b0cab10ad6d9a787c9e183b618b147abdb2675acc560ed50c63247b2cfd0d2b233723dfb25f4d3668402efb1ba5eb02388e17e7fcbfe26af071952e9e6b74eeb5a7f29d3cf0e10e32e59067438b0ace980a5b0f0ae2fa8c0639322fa779ce02cf56ca56373bfc604b8334719d087a4583aef274116fcadb794a72bb4dc94c603ff1caca386e6c9046257c95ab67ea188344ef202f39b3ed2035b11920dec4baf525d3b387dcae5cbe7f64df4d03ed8f4facb314866851728f1ae733508ef0b2e4e76d278cb104d88712c017397e37639a8c9e741f760ef5471bc48e92034a6644e38177d6bcf66edded13fd65bc9c0cb4f8cf6a412b0fee5a40b346e6755e35f12bcad30e603665a3373eb7e905c065123f7e0eb7b75d7279399ad3fb9cb22ad0878367d5d65e3e9ed543479b5f0598e414a37a3cc65da798c01b1d295db3662eff48452d2813b85c1c1014cb7f3c69576f20b424fec5f93a6350aa335c8d7761223898f9076c15392fa6d2fa68ca5db2c91be8cdea97133daaaaf2777ca372fe6150f90fe4ea8a70026f28875e93bea8fe4ecf4beff0717d813b93c27e283952bc2d5282158d3fac5541093fc133283b6a75a7fbb4ceb7e6656a50e103fc1add0e797f83ded44f56766e5f65f096f72bdfe043cddf9eaf5a9cbebafaf15203e5aa4a14eeea8f40d97c730cfa43228343e2208294d0cc796c40f805b92ab8db270bf837e2e4125da1e12d5aedc91a6f2574262684c2feb67e36d0249c4fe1a02452025f1f82ffb2c846af9c5d14537aeb4aef2697bed70e0a02b27f1d9228fdbdaffb10ec37986057449a2c82fd69d627767f5f6deb3e98bbebfa54f5ef69dfe1f5240f27dd6765e5afd1ac147a14731bc36de725a3c6902aa29c62d0c7362fac1f6b63fb25a7885ae6beaf6b774ac3f2e17d25decf9b084e8ea3258407432672301dae772e5105ae7e6fe366de2fc132354a11083a7007f7ec30a91ccce8202a1106a6bc30143d8367f19f7265a37f2eaec0aed2f5ce6ed7a183e96e370031ed09f0e98f507ffec8e634b1297871402e4a203641fa3d14ff90c1619e729165a6ea4fac419f53421933218346c11f6fb025cd41bfeb18b41177e745fba940dc0865524315b880a825b0dbb0c003e89b797b54a5b10d3b266fbf4e6b60876a0e3fdb87b443f9285977ec3c34e46de0857e6a23ce56193abaeeaf5e9468696a257dd2b3456ffa5d50f05dca6df82d655083a33d0e18e2fe4b9fc7982e30130268566261fa5e4974e2e1ff5d8aecbb9a51acc6e65dd4fcb5479ec26e19a466a1c8362fb8e8fffb78115551ed232bd0cf5e98938aa7c3e86004ecb8e5b11a9aec802fbb539150134e1f61b2aeedd9394a4a5c3638e592bffc00f27cdc63294b3978493eb68daab4738321b854da84a6e7064e9989a9f28867aa652a6b4b2a5197bbb8bc4fe74d5b9d1e4aef4b4051f3a131e3fee20725759d5dc5e55dcb6c27be0d47d1a3cef626093a7ed53287fbfe06462dcae954f8413f58f717009f4a951f8ef7aa74e3b99082b1c51f6d228ffa6d1538912941f7e27da197eaf587a4349449b7eb450aa8f985602fba47fdcc1d6c9b0b9712318567cf9abda4924cd43c32558de54d8cc1f488162d98152e3936570f9e41e2e252ef60222f47b7a81122d2881fb4567881cfe2ebe339ae1d92bb6c3e35e756ecf150bb21d9cedde37ffcb00397f2cc640037b2d6bceed69df1e7ebb1dfdf948d975175eb090f32c9d2a92ffad06a36a342f24544faa3dbf577c29210661a8248c91cd862d2adca2c41694667ef46250a5c03f11c40cbc9b9e4aa8cd9aaa30edf628c73fa3ce588c584934e9ad12bc063c0ebb9eadda7d8f36f218bc4f0ec7e28a5e317f3ee6c0f689e72f29bc2531c21f6792ddabbcdfc1c51902ceb56950fe6fa8827470e2907b2fa3eeb81681723e553abe46a2bf11a3d47b1fbd7a16d3019a2d7b529f60a11f442cf6cbb1ef480dad0d213b4266fc434fa2c06283f1d443291281c88d12c0b4f514bfa815d62d1648465aa22eb60b646e943fceb2cea798c446c45f00f23012695646cc861d4b948ebdbd525dc05c72be606a08a9cf93b7a6490e6b0bedcb2ccdc3a793a9c1d2d2e68929be3d3273d719ccd270ec1b9900a25954b3707ecd4add2c68b51daca4d57293aca8bc3f53d03110cc0d7e3f5dd2fa8cf8115b516f88b20977c838851315925486d5764a6ca7967f96742b6f51d7a4c7abc339ef16fe6bb5be399ff7533cd1b49b6e4628417112301048321a9e411529b345154411f0da13387d6dabe9d9e1779752d615d1d6eb73de6c5217d276d06232087539940993a84c552ab91d0972ff9930108d3a2ce7c0f298ee8d021df785b06270c2dc76df0ebce7b099a0e63291405e3982e2b7f47d39384daca56cca11d46354de6e249219cf3710f9bf2a10449b797253d87ba66611ef060700fe8597d7168e9bb5c6dd8061797ffed25ba8f0552178ecddf7719054ac1c16cfbd9cba24ccbf78eecba9c4d5ee64188c7b7d889fff976f6b0c49a50fc325c9d6a9b4fd567e8ee1a42a5a485e8a3c995eb5ede77bcba14310c21acf8c417bac9839eeff7820844032c592ac5de95a5217e4646dfc542b98c6b14ead5f38a02b7bd07261fdcf1ce3a08f5f8d320a31a866630191b372dd8bcaf57a71f54491f8d840d1e84af9f0ccaaf0027140ad5004e95edf5c48b73dfa93699923854e75ae3b82c9db7223814dae8564bc42638ff347a59d20314bad2d23a1f49b533ebb6cda37fe6c4a72b5872ab13c33be380930831209df88c5b74ed39f42d59bf43fe28e8f496530250fb5ef9a4a44cf464b3a23c22a2a4fdade353710cdb6cfb7678c51f23dd428610b09195cf256ae54be7ef343b402c5e6bb3bc10e8c58d1b303137c323ae311cb8a70cf859b7d0badaf03276d5e3a71ae78cbd90b84bd297445092e2a5061e112127a536cad9b1c46c3bf1d051e43744ca7603cb2fc345086ec1155a3d414985c194e69359db4991630d77bbd997685755b216d9e4fe6606f324b1a9fee5b942d8f21f19c8e24619770efc22ccc283318d0cd927e6572bc195875e64e6c0ca8c68efcd2f91ff7e9eefdcc0e8e933923509d6cd1a3ebfa135a869cbe1ddef97765e758a1d076a446fea5e2475406b23b4006b8d4a006ccaf166693f408b46d25a05176deb25d532c77d7dbe2e9a394c9d1669dd99d7cd1b81bc959ba0a4adb9ad05e6c07ad75062eab9f11a17e40c3b041567f3428043c3b620a48a1e62b50d9e0b4b9234c1cd735f6138087292e0cf4cfed71bca621f26d536348c036e54a019d3cbffc57ccdf62d0d9460adcfcf7cdf940e2ceb730a6de920d5068186d199b73b217e1c24ccfcc8719c8fc18ce2a289cc89b600059dc30d9b822839e09f21bccf8354b3faa5ca37e12b3af942efb2d3da9eda743d491cd8e03784f19e2874a5063bb0d5642c3908004018398274fa07d4af7f38ffcad497745d2ea3130b20680bc120dcb500c1c638378a9e4eb7cc0345f7a4349c0bef5a8eb476777c6cb9b56b67dd47d06f4ba3966b750ab9f869518df639f15f42effff91d5b4c90b5cb061a67f0fa6c0e366a45af535cb0938c0e4db629d25dc67805bba81984c7d37155b99718b57dccaf094e88b7dd69c7924f76ef877e21ce2d477a9ebb75597ea49199669575f585907683bfa4d0de4469480be9f9256cf4c7e0dd1f26ffc51106e1804b71fe683ec7e89c54b345c8b230d72d34f813138135fbdd9301f9cdc27e9edc7233a19e58498d54d54bf9791d92fbab0d4d5c341fb67cae5c9acc9fd886ce698c9cb59139cff34550052da41747e39d2f9fd10a0c5fc2c5eb8ee491330ce77c2e6b5b578a548f21667fe5b489a85596696b3de0a5e9e7396e25539f9ddc086ad1f4fd1eefd0ea56f4b80a0dda93e2810ca0160c2d03b01aca038d4211f5530465d23db130a621478fa23deb9c5196697e4748c10bb2baca7b95174fcb0fc2f4c0fde679a9801653c1e166bedb8d970d9ab16a3abf58ceab90f00c1f96d7194cea63e8d542ca7a6df219d536118bcb37e94fcf035c9285c186e1877b373552aeaf46bc1ffdda7be89f09413ffb12449d28325545519e3153682fd2c234af81a275864407e6f63c612721347dc1041c33130d2b1595073762b0eea78aff69096352dc72f2df4a9915a5af729ea5795227b2abb25654ac70e0f2866548bf4108e559ddc8d0200224bb2f30406b2a55463749afbbeb56a8c667963c7ee9025e2464c01d7fa805959b0c0a8b76cdcf4c72d1e29f7328ba1372c23fa127499702d8d5d61fe82fb1ec9ff69d85ee55518f1631755e41f712820d1b8f9ba19eace4c37ce9290289a609eb1b78a4138d4f919eb2dff93aa9b6ff47190c85b6df67e3d86585b4f46259faa6c2cace8ae1ed313ef8acc427007863349c1468cec961c5e5a6c1c0d265d109747957a8d12076e72160010aa12ffa4400a4ceec312b945150b553533e77b44633ac8874b39619b91cd269f6697b59910e665fb57abf4aa5d23d3cd143f83079c79b62e10aa054ea3caedd6af9e02c1d431df2b31444a1f997e30d855823877372a17dadb6d5d87d7aa2febebfbae2b81983bb1081309a072a75bd501ed2be7fe6a696826814e372e6c372579602eace6fe74ed9a54796e3ad2c15520e6b8465d4d2687b43f3c54f4a9c2405f0a05b8eb8077bd45a0d8f347b638351030b16c20f7b7c86a08e5c02f854b37c6f1e16b5220f85b3460e3681b14aa88d793a28e5cac84d00d9f83629af0309b11cd68cc38144320b11d1ae3e27f1c399417f1da4e62a1150445c4b4a542597c1a61069a1da13a5febb93b9a5f44cb7a03b7f1808af0a2798a8315a8c2381d41fd62c730f5c7811e463dba2392e8e098e9ba4eb42f52318f04ffb5b74852264e074a766c5226c99fb3405972129b41cfb82c5bed9be6eaca352a172b2b204140a34cb14dbc224eeb236eb233a65bcd91af99852be64ac00272698ce248a1e688e8626716a3dc8db46ce50863a06db90ec48bbb230041c45efe95ae6dce359475a9036b1778daed3af3aac075797f60897d2c5c17ddfe48f73eb279f9b3614deb0f4fd72607fe2a5ba1d2136c41fdedbfc3fba3f6553269ec881f0ec7de7dd1192879af38efb0d1a17ac6e6ca461bf0645eddf020e54404582594a5d9c2aa16e0c3255aa558db32b48be34f498e7f31ec747bcbd29b380f29c4e8e82202593f848192d8fc13c23e900882fa0d904f7b8da7f5f3b9221e927d8fc7a6fa899e0677b590d72b3848e5b68d643678112072defcceb56aee260f52ee60b6c76251df48c1566dc8ec4dcb3536a77f7e6b832e1b3574174e5f7fe0539274262c24f99ed6d38fe4f66d2b6df33037c99d529352b0a8a110eac60709a104ccb231395a9ee88de172e0973295a33d27ea13d3d42707fbddcbb40c8f5f1cc0cf791c69c4469c82522efbba32a2161ac15ab186e42071a93d53a8fc5154d8af54fea4a5b62b5eeb2a04761c9f7bbad5af9eaacd9baa4222ee7dd3f5cc192e2029cb91d366bcf1eeda51a6fd91748fc35a1ee41297cc29b46fd534048c789dc0bf2b0aadb23d438bac95f408ca95595b665b8809e703b08657a9dea707f6eba4ce93b9635318eb445bba64ec3eb6729d2118a621d5ff2eb6b62e7282b0b04d17548db45da9e546c1c748b1a6ad0b3c73e5290221004e98a65587690b639251600ce4486e958a260a5502bdfa013cb1f56980216bcc0c79f5d6a6827aff0e9ce2c7adc81904ad12deb76f53f75477f51c923a8cb5a0627e9d431de5de05a5928ad36484e3752768a2d226a80d47bda5ecdc5cd8eff5eb33aff5f6cf8332d2320ad160c590f8ca63c6562d072c6de8c8372881287d1e61a5fbf96f2e20aa9ca78fba82530d1a60a003ec2ca33c057e53b87203a45aa51783ddc6ede91c76abf3edeec6828417dd377648349ddbbea746520e6cb8f55cfd07815073510e8657bdb31097c463c056f36d99e8c8454684c6157ce856f76ef9e046bad14d7308d6708335cd513534a9e999959ea2b9ef217892e78e93d2e9b18516ad67276ab6c7b1d7f39183ee2475f16f9c2022e2e7f281f1dd6fdfac7777e5a3e3a9928c27e88892a62b397d4089a9fd7431d5052eac397191c04116dbec9a8a6dbbf0647f1a8b07a83f01b568d2ad874d82274eec448d50195bc3f8a88fc78990dc70ea4c0169352939167b5ac8d0166d59f6b28dcdf200043dc8ee2d61d573304e8b4c2b31cd08ebc2147e6a4f7b57f182f6fc7e46ff8933eae0c0c7e30ba3bb5cd88dedb0d1a2413a9bf82ea56b6dbfc4f273d49fd27286ea1c5d8aae6b54222aac8e6e6950ff80fcd58afdccb5be35ef4fbf0e51d67f34528ec31b43a8d4b4c5875b1777bae9e4ee0854dba254eec0fd2b00d385873d8ce9baaaeb54dfa3514ce3d33bd46b1d042a23d603d6ecfffcbd7f946c64884efa19ba36ee2526a704a4d1b6025224ba0bf2e560ecaa47f1f5035217fe758db27aaf5b1a8a215e3db4c58cd12e60e8ce574badca5c485dc5313f2b7b3ebc958c62ce81416570e56d0ef7ea61edc4c9391d10226a0820dfcdd089fa77fcc97a486bf1c3815022129181b2e533608f206d96b606eb247016e35e40e49f13e11609601c90ca41b82d34ec5c9d609d64a293b55f73297dead51b599cd856d39e42b9563c854cbbfc9d70626601b709b85050735cd6028a31203555bc183213d8d66faecd2cee5c7cb0dcd8bb10475351f7648ee35e5abc2dd07681b63c3bb6a9fbcef1956bb9c1a7def70c9ab542a49889ff98498a7853eb3874ae032df0957c2419b7ba2049ac1ecc65a1d7f22a4460fb2bd198d4b9846dfe773026c0766e8de2b9e61eabcb23863398c2e72aae085ffa7dd692a3dd3e26948f374cc2fdfcd58071c119716871c5a8b5794f372247d9770db57489cc70a462558c230b835898997c77d19c8af62e3171c05a819a8ad4929cc79a048923befe118f836427c82c722b21be80088a2cf345d68224363d415fa4df3eb52b9c9fbad34756ea21869f788aa4419417e9ca5d6d084e5c6b78b6c85d8b79a35418bc32c550bc7d16f1844894f60090eeb5f36d58d6bb2bc1a8db8feca37df1a17ab1f338b7cb1736b31d7bf5853a973efbe977b06cfa01bf232cc6b6f4493a94e96ce76108497adcd23d6539a3d802f4d5fbea6578193765bd76b1df244f75ca03168a292acdfcb55827fb2b0ecdd3117183bd4168aafa3887a2f6c2986a147ddaab2ae124893becd6e1fbfd3dbe348c1b5a7360e48d31adf02117da3aad748574d0f9f31f2cea4f4a35ce750cda868b675809a126437e700fd9d2287ef8d2219c1299fde91b7f16d3785f78a8a707bc8cd686811b2a7a31ed1650dd6188d0e45f5cebce17ddd9cead678fa2d309c7978fc318d76d34172f14a91e35be206e3bb5458b71a6b25661bf1dac737f5c825477e119c509153d8d1d839e7a86e264e543432ec451224386dd29b678d35baacc4394ecb8e7e6b2a8f3904b703c4d4973943d9abe8e197fa890ace7f9cd2932b1d3d3268cbf242596338d2d03594dbf803efb85a43e0813e38917b67a32bcd01003c41faa1837143e5dc5f07a42c938ea2d91170baa8d03202fcc7d22ca18b5941c82105b0a6284a4ad9669951882fa999a29a09c255cadcf4f705f1ae9ef41eab8a68a9f9107ae722d5a62803e3380fc0cbbcee5f040d329a2abd5c78fe84108af7b7140da633f67991ce347433c28271c3c31b8ecaeb9f95ac7a2ac1e2e905befbeaec0f194ac802ca73c0cfd1a0effb1362d38054f46082a7c5b76a1df5f47fba90b2ad3f4f04124057012536d35b3201b9b9679107ee0760896fce8e87f6bad7f27050d685295993e1c673274e6524dec649a54200548d9331dcf2ad8c972e48eb162f2b240f815f1b2595ff97bfc25059fdea7e9438aa11b64f624d46c1201591a9762fa100ddf506a46902d68b6809cca7b756926665945398d5e1c66a6aaf6477c529bcd9ec4e981e4306e5a39b8d628bc96b3cb9b442d6698701598b506272458c5d3b4d2c846e197015501fc15fda7c96bbe127bb529aa5a7ac4fff73cb3aafb51c478ad77f5ce7ecc7b5eaa6bd623d39c0cc94f13390c52df054b757e65d9c17e138d82d94dbf0bc4ed91333f2f7728b8f586e57a94b640e4c8879fb89d65bb59a75f746fce0bff7879ce89b3d16e1688f5d2f34a669c1b82656397b74a3542b658066e9271010a2c04e83280c04fa79d173fcd1c6b6211d91dba28e84b526ed58f1c6c14ad63b53104f635b961a823fbd52f35719b61f7959cadf31071b59067323905906a2c4f4afa367b8323d4853f603f7f4cc87629b49f0f68c0ca767c0602e3d113906e18fc8448f4acce1b0d8bbe1861b106ab0ae40389d7814196dc7ccc55a3496b185214130a445565dd8a7163b2684c3984364fbaf6362e990be324e445e216e6496e9e99fbddbba524020f7ca8c05df6c8d4e550d2e649fa7f120783d3884102245d678d935cb3c2d06e38d714a3b76cd54a2b9979d65d08ad6974dac129f95dfaed7743a69541905f0ae924992693c4d2e2562e62a0f86bb4033e330b27c17e6cdb33274b6189f1b7f26e8345e81ac44b73bb3b81693bf0613f3ea0b16d013dffe87c5a534bf742071748792a2da63bdd6841cd903692928df4eecf93b174fd0ac256d49883f5fd91b27c9e2563b832beca08b01046969904cea4d54cd957e26ef739407316bb8f446868574ad633835aa30c35d5ab6599149f370aa577bd6c88b24568c3420898963fa11401f5632f20c9031eee6b05ab3a34f67a4ce18e624e45d6dccf1ca81f0b83833d633bf021920a5e21e3a3c3dc40312d1c5565757ceb5520bfe668d052ef4a8e87955ff2479c2c49d367ea1b134872adc2a92d0974587de0ad3624c6a085a861745845eb16b867aa7d7e02490e1a2f507736f052f34327f1e52fe578b6efa31d3ef55ab4bfc3dbef7f729b2e3b83cd0bd9d70caacad7fce11c102dd7a34992aaeface763572ed920470559886c234c0ae0262f785848c2b82ad67b3aaf2248c9c0c1154fb99183c96d3a05727eb36d1edac759179c9065bc8dc5e1810d78be55a76bc886bd855d80ae19a84a93b1e2574b2bdccab48d4c79b70aa471101bab42bbc85c5c093a6196bcddf95a7c56dc698d1471dbf602ba083b8c1fb0a92423e9e85e62ecfaec0e72472276ec7cced815a205d908696296d5d6b713c32ec4670ca2a214a80b8165ff1b7d4a59ff0051455ad079549a4fc43df7411fc53c0566b2c8e6addc947b82d300c35f821881216bf8dc20656878c13ce0949318d683010206dcd46c0f6bf2a450a03aacfd409b08081c774ca9325caa895ec827fdd01373c0048765933cad94efb54430d1646ea2eae9e61aa2a7692f278376a04e672371329e47374796c9d20bbb5b57e2f17d202f6dabe0e7115e7c423b11aa6cb4146d8d8c4bbaa25618918af8577a90f2ff262b04599d49dd20b89520d8ded2b13c292511a41e90e9d5129a99f01d3d349bf434db0586f4cec5898541ff65ed1ddf646a59f8307a6e55f8b3d0829f7ed9c8ae1d0a019fe466a6c26a225eb7c063ca3370d23c18e9c562f99f1741dceab729022427cc371e8e50a38c607f7c3c74c4bcf87ee91fca30430fdfffef7f5c06130e5656d3f4be58eb8b46be22574b6a0493bca1a5073d9bf3052180387ac9859ff41ec3d2e8bb661a7aa3280a091ec2fcb06276511673c526ae3d43906b57d23756b81ab9297eb1e03e2470815e8686e61cb57dabde4f379089f6542308c92ce767123ef084720c7ee8a39b6c0de4d78ca649564cff4b38370e41695829267d69899fa2d68a05dd4db5d51786014076e6564876fc347b289f5b24805614fb0d253c6f7346c3686abede6782904689a41f179a06247ce2984dc4ac592d7b38a32ec71f55fdc15bb7a02d6bdd40760f844ca7bf713cd7067960559d063d2b110becb145c3f572aaa0d77f514b790fd0f77f55e38cc4ebddd363dc46667f0d649a50ddaf25a692dcc3db7fde92f5fbc543d70a8ca8f87627b322efdc720a5653deb3f4acbffb94155d904552a2f0cf670d8b70a84783d8b062e073b9e9be67b8449268045bde1486ee903cdf487d19c488237c73991a4566d2994591fc4df69e751686b3ebf9596b6c833a9240b51d869e526fd9c8887e42e80f70b5d4bb8609250e6bff580f8cb8edf0564eaabd1943ee637f9933b045a3b44af7d276612eaa7cf5a14f16a448bfdcd1f51f3ec3cba619dbe0b4505a724fd2d9b5da5c4ff2b3dd93008ad26e0d47c44d3da4366042e52a445d4b5a40d85732d555d9d9f8b3a249f76565013edada306613ce8ba3c0da50fb121514c2e2118a5bcf464228efc57c09ccfb73befd99f36c4ffa17cf128f6cd48b4384b59b80cada42ad7c6b0d47f0c73ab3ed42e96832b6a3bd90a486cc45f6f801b6828eae7803832322d977bfcad5b075cf9282f85b9a4fe2bd7f15eedad4b936e733628867c4e836918b9a43f1d47b65c4633a6b90bf0115fbe3c33767c406d7c3750f41af0dde636f9582c226d151ca8e37e4b9dc969f9a78d52a8201a7065352c9263b63b62420bdd22ee98664465a8087c0b44ad9108c88519774bdd65de71b2008bab2dc3d2b569dd733bc107d27b2d5f55a3d4f74f780be239743787ca0bcf4f54b89d0b2abb996e00c076c1953b1bb7cea8fbc64b110cc8c2fc3954e6f657d9efc9ac54f5e0acfa280cb6456e0d57628cdf73e267d5a48718a06929b0366196eda538db67bcee5e6abd424dcb916d11b20b0b2d33ec70022b21300a4c0892cdb25c0dcffb3049e18f6e5c54f3740cf1b7461157d713cdfb81d9a02661d2959661f8ba04027fc451697ce984ae9dde025e01968878ae8a7128f69f2902c6262d0543f2de47c9a3b9875eddc4a92aabc608c4d2b8702226d5cd44c268a4c48ed748a052de38cf6a94d73b7fa4ae370e8739fa334d5b06232a3389861ee158a39b8149103f5123c193d8a0878a967df96a1f3da182552ffe46b31cb78122deb02efd58ec0c0c109ba32506962a8ea71d72d67da52e74cb7a2cbf4fbeeec85e23c1518b4fe09110000ca075db576520cc677befcb3578f228dfab6ded84102892a217444d053fa6368bb70325ecc18df8ebf9454e6553ba6b45f303fdf42f0da2723003c386459334ac7b35d20deeff2fe60c66360c74703ef038f52d87b290fe711c3ff7269fdc4e6ca8818e247481c4c3318b4d57055983285da20dcc3aa1c2a45c5856b0aa4d72cd58ae478b38bdda728ab96cb73d15bd9420299ff4959a1297fac8decc136f96b3e7dbbf8865c36475c59bbdb6a8c1a5517511633a36b131fd6ecabbb100b824a2bbc80dfd4d31bd0677b99e8b39f42e588fdb549bc56f85f334bc6c1bf96b37122df5f1964ed6c6f96da6c0817013bc12bfd74837b75faed438aca03ba0bcdbac417b2a2a13987976fecea64f6d5f039525341962d96a308af6855a4e06ee3e2de94fb7ecd9a4a0baba732412e941fd44cd227884a9b641080182a2fc3f5824390c940599278ecd43ccbfe8fa3a740b3bbf9f987c9f4d5b94c91582e74827f687b20c7f27fbbdaf190bf1832b819bb90af7fb0f3090fab95b9f2b8326602e25bb1ed117cb3a08da5cf16884831fec83b667d263c03966859dad956f3d6534987ac7fff2ef280bc85b9ae2cdf875957a45506deab66ae3d6adc7ea1f009e646773e0e7af56cba2cb6dd8fe59677a2e37e0eebba5cc222298676bce2622b0cec0d52d3e744557369f73782561603d1a09b6f9dda17e5bd2fd5f8dce0d2a2efa42ab68efe6d683dd65aa0eaba178a3097f12156691af88d49e93053025ea55e4e416945def9bf9b673b31f4e1f9aa91252665e6a50b4c82d5cadb4388ed3e9c92ada1fecb43ea84e181ea8fc7d193878d453dfb61edfb028bae5d92bdcb3d85a69b71f69ede57f88e7b1b50cd3374364e55449c0cafeff8585e4be639434fc83550eaae0d2080fb0afcacc13a22eecd5489910d0e885134c51c08cbe222a5c4ef64f40e0501d85ef17abafa10dec044660b8e1268dcd1fb9d20010132812aeb1ec89ec55fe4231587ca81cbb68a5df282a96f56a041a3f71869f47ee34e1a1291c3d3bd3b8644d72de5cb28d30711739aa9359a7dcd01076b721ae96ac9db5cc15fb25e7e3e54c25ac437b2a14df2fc420e2c9a31c0431166d8a4e314ba0e09675963a5d4f333fb09e536c3887c7155b45fa5d6c228669fa102f9addb18796f83666bca18ebb9ec816609f7fbc93f8edb90e90b0fd8f53183f231b11149669903faa781fa12b85ea01547be9eecd838f0fad221543d218914fb1ea4c63f42836e6f09714d94ada72982528cee83fdef341b26c8cb859448afae4bf07116e7d9456051c42e3d13010f6982bdd05884415377d740fa48d3a6f44666b6485df7a78883cc8b39ad85d90b6dc827bed3cbdc5f61aab3ab597f1c71c8e3dd9346f5742b41531889812403b4bfe62bee0d3c7f2953c34d7509cc54d773ab7cd39e278c55a5428725dd118c62ed8b271cfcb6307e9513ee345caeb4e1f04bba1c211bc3e43c157cc389047b3a5446101c6bba99b1d7465e640d18663ef5914fa981f4042090fda3692d502d25c43b390172fd7acf7da6805fefb4f6ae1047bdf9d8dbcb670a88d6c39014605643ae008f11a015c4229357951f476085ea2112c933aaea4f34f97c299cf50a7eb32db658290fe50727dde78be889a35db4034627df68de5611976fc1abddb86dd2c3b7f26c154523a2ccc1269b5b30ca1b7c7a44a495aebc99dc3b876a7d11e930fe67007f56e44b3f0ad9320457a407f19515768ed9524670ad496f951406257d765f52db8c7891b7e7f626cd256918d45f1f74c1d036fcc3501eab602b1ccf9b8bd7295ddf03b5d1149019f941c300fe3b4785e73f870cc170c61e26e337e6b5d7f7daa4a109f1e56659a34afab3b07902a3602624b070a215b0f29f80491bab365d87f483a2d6baa8b48e084989128c8082eb7a582d9242698eb4b9cab64459a8b8d7d522317c993ba7c6a8f038301907bf7b1850367ea21d9e2281d723c36695b36fc416dbf728ab125949e70ad5e4a8915f9f90612527d565552858ca97fd12ba5c76a2eef812c0728a2ecbe9901372c9812b5efdb39eaa30508bcebf96f5ea9cd68731383dd3ca12186c49b192fbdc585c231b708f3ad4afeb020c850412f52489ed80de6290a31758b86d94caf4efb713b8b4599b608edae97a0573c21741a232766a8f70ff83f65e7defb7ae533882687ff48b22e29e4b484cfbe6bba23b862a1f9f64c9eb39566af51b7e604e788073542994f51b2232aa0f3e7d84d86c994153e2e08ecca556779c843bafa36c2e7004be2cfe7bafacecce88f33aa036cc80b9daa18af257b5aea622594738eb6e814d1ed9991b672be70909a7a5c75cc1410759d612763613e0edb9e91ed985ddb486b67a42a8ca9ecb0b5f7431f639ec9c8e6895d75b60c38b27567a9c343dc8aa993aca2b055b2add39ab897fec4f2ab6d8cf68d4b654b00b288988c40ded9684e21bf0465151eeb036424d95d7ff929d781e2f0744d1be886b71bad058b8969f8789b7d3680e63be19e1f8a916de880f7490b5cd864af2f66d49a163d51524a7fc1a40300f833bd970863f1a050f46390e2ec827bc7b5f687d265514ad7bd337f876d8252d909eac21ea49e917b86658ddb7b017f4cff2cd695a3b88e9711040780f89c73743e0e2c7c6e567e687337cb9eb002e28161ab4eb28271f8e080c040712e7dc1d52092b59363129792806c9c46ef43812ccbfb99940e55205f200383ea4367eb0b82c97a69f1ebf73ddbdc252d1e5c48283df116d5832b8f93badc4f00710aaa6021f399418fa801d9e1001f069f498c7d86556bc56218a281bf96d2c1cd03db3eee8b4d5991523e638cb6403dfe47be66560a5488a2a464b05e8503605ffea078e4f46063f4e6caeb4a3e2e3d8dc2b925783ecc2b311a40e787b443d3f498be7b28306c8339a6d6d59f2e3d30e330618da817b75afd8fafae1ba540a4534324dd48ef23745c365cd8838e6bfa9de550358c7d19d429197008c8a63e5a7c4924a567dba356f7c8a9a15c1884e39ecf809ef9ca8bdf38e05394b64951b633ae1c1753dda82f942191ca18d9db4f7c6340d1eff52c906d3e185eff8a7fa6b3da0bc1767fcecb96da6017f14a97118605d04495086c048a8d1a3357e3fec66ef0a0f8342a1eb9d905d53e2f4d15449357bae7f5c39474445cedf9910f1ba9d8ddf155e22a6816be2fcfa6b32730aee292c7a2deeb4de6dd80e12ae2a4450ace5b81877f83b6003c42089a3551fe9d3c62f44f30507cd4c22dfcec071abd2a205fdec8c78527ed87182f723ce8b67204ebaf966d3d93ff38bff9893ed6eaa14cbf40d2dd0bdf8c88898918fa37c89426d37e1cb5d2d39fb585f1e96dfa3202a3eec8ef5e5d9478752eee2783a064202d5f3cc1884e25cce85d4b4564926aa3cb4137c8667e62bea9c461a16cb1b531286dc215731afafab6d3de789943f40ba34224b0095292ab3c776d9825e5280668927fe80dbda4b05177d69d65e6d332c1e0661db94ec614b494657394e0d58fecc30dfa85cffbef32855b2935338527de3364b6f0185150183e32f9e01d351db54cdf83aef815d40adcb04092d6f246eaf2032f9e225c22046aecd0ea665adbaa4432ca4efe1366bae8675de99c35f6d184642b3869f4877485692416721883968771fe8d48816d9ea816806712b3e75d37b40db9ac8b0c5ebb35d0132be63dfac8cf24ce3c7a098b2ae3316fcb5fa84afb4703f274ab6c0bb457e5ee0f8067b7b8dbef37eff55fc5f64f758be426f0ace164ff26d17da5171e227371d6bb9c77c86b54f308b40cbedc6f7e07f6618a417e341abe6d78b52baaf0c12b8ed055791aaad9c3fdc936c76adca5dae5a1143e5fc4c3170621f6f67e22fe76f7b34e2bfdf64328abd4cd46bce540c6b3bccc769581e51b038fdfc6a1c5bf133eda28f394f53b0c425aba50a482f24e063832702e460bb8c7ea81191b33098a8147476fd01aaea47dc415591a66768cc6a36995ca99c2b4462e9904ae4d428ce0828a90dca760c45c345855d608a5e119807de0877d89205d515348d7fd9e1e33758346e6ba858238e0edf28750f7dfec91986cf47b88b4b3e01a0541293de579d65be2c93e2d402a19e68f5230cb05f6e2a7f99dfcae8ab55f8401adc03aac75ae418d58eed8e419e8445e43c266d77d86de72430680f0db77fe49ae440a7febf5c0d8a245b3c796a27305d09061a609552c59749201d08ba0e219b1a0ad7e06b5898363e5fc2b493bbdf14dc99ab15ad6849cd53fbd2edd324a70f4c9f8184938f900f09d9a99c519ca6e81b858883d41a408b30f4493c61726a817fd3aebfbc2da4d9a91c50adbda02dd72a87d9c86fcbc293f012dd1dedf522ce781e51d32f697991410e2b55bb0afe8207d08ca4838af15572e67098b7c9147f1b006ed7d42422c43e34e0ac173bfc5234c4a47773e6c819cfb3423bb23d4376b6749b7ead29996241b7bc349e7b30f0a548852875364758ff3f69f193ebf9608192c28a8d53a7ccab1fce996b8097842b1004e15a0e9fe328a57d7683d82a7d318e76ca549a209d28be743d3f2d90a101af928ea4138ab804fa865f1df2e7a62de660ceb5b7333f089ef15247411575e78d4c0f64cfcbcc84a34caf3099c0dddf4f47aa0a7bb767e7b118b6db5b3e720c9935925ea79fbeace821052a9f7e6aa9b3a8ca0f5dc273c327a1dc1875d1c2cdf23e7eea874ef8e6fbc08fb416afd453786fdf5f152415b39d573f2f9cd279884eef1fa94a4f7cfbdadb95b3dc2b0acc8102a2ca83f142e312807ea6a86c7beb89f38fb56815ac509a2ce45b8f39c5b24373f9d4311cde49eff112066d873f31d2870862e48202b9b8743d95432fb4b2ab5da87ae44a7728b97e318ebbfcc302511d8ff4b6580ca0432074cf1461aa114e60b85644078a68810cad305f078de269ad20726e1a6895b421e25937f5199ac68f9fa2135248b2849dc7af6e4ea1ec3574319353581335fdd231f7b05303a51bd0192738b12f4c69d5e4496df8c343d33c598754759dd3e7293fb96c2c85a5ff3b056ba6e419401e4f2f79705c618274491092526a0a95f4a941e8a2f8b4cf2397eb6f76dce924d7f80354df2d8f87acecdab1bf1ac73f84f6dbb670650b22f706338727610ec6c6ad88af8ed05008fb8bdb0115de2a8979a1ca213cef2bbae0c9c9589d603f0427f35059e20a61b8030b78e78ee2669e1701a7d9b36fc5df48bf679123e74455b6744bf80dc1e544c8f22225559d3acd63b52e9295b3260e964078a89252f17d7a1c3340e0348e138950b2c2676dace0b770b8f46cc7bdba5a17a9e78b921dfc05f622f32a548fef73c1e8c6aa11db6c675c5fe948dbb08da1fbfa0c2477bfed641b6371881a43dd83602f0ad891e5c6ac5b63d38ae63e2a60d9be96d9c7b247c948ceca09b84f79eb73c478ae578e3f48027925e31e4d5ab9efd4f07ed5a773568cd7458c20d437ea75f94e4bc61d685db113b211ff36753f65531d7dfdf63d6600a2fcaaf2c8ea926bc9b2fe61d9fe22caf436c68028b027aefe6908c7e12f2bea18e9a53024f3c44c6352d58cbdb863344caf0f36017d4e992940332cbd9dd42385f9e0bb915b425f2b67ed6e49113289af84cad9755de6eb9ffb0f31327344e40509cd451152593de0c87f22484f9d4bb09055f9f62986899c005dcdad2a9a2c193a494021a3ddc1b0e365d09bdc5e92d2d606fb83104e9aab22361e77dbac809fa537b838a70442e67de73dc4bfdf316f86cbf9da342bdfe599bb8f40a9650cafb31337be59222041841d58c4bf8b5938bbeb736836835ee56380b6869b121a64680a4ee1080cbbc68d1baad2e0be929533027aa502c2c981a47026e8e087583e38ac7613f473e67d327a75d77aad159f5a18765f6b3c2bcf298b8d2a45c6a2934a8a18d21c263e59972d101139a70085d3089f17b4782bc77f1ee0889a704c36ab9067c45a9539e20142433a66ceef503e12d5addf32b5b137d1b8639c697b2c8e270f595a1da8ba2deeba15e8fabb3964b90401e6436b04df4d267b162a6df3783fc218f029947fd6a5442bcee0acabf4353215cf3ce3e68475f3db978b021f34b2a2274f69a2273365026419a6ec1c188877523f5519d34067b21a162de887b20f8286b549c006c63644144cf8cf3a622aeedc242206bdcee28c47feb597beb550aadee769251e85623c30ba539298bc16df567ab5e4696f26d51712b72f11efca59bcd00dce131061119e3a4bed3dc3f713a4b0c0f6ce2b6fe40470f12519a4b5578c2bd0588c6519855299662f0ebe11d31f9cf9eb12d12280401def480d92ab7e69819ddfddbb246393544c62b1642d4dd7989ceb619afa718561cb6e23a70ec48b4e3a2262df3c31ca6d46805aa2d10c2db45e827f7694fa1ac50cd1ea4f552722683471e2fbd6011c2298b7ec7f56ae9ad7094319520909478841fdf01c91874e7c326644ee33875ed5375f2bd59477864c7d81a81d0e89774fd7755f2792e02c2879036e93ca962f75a6a6f2d6eeb707ff0f42b37f1f6edf9acbf8cef4ccfc2a72b1110d2880b3b37b889ff9f471c2db4cd00cf3df17af0bc5cafdaff9e6bb96d1d992f9d19eecfa0bf408fde1d340ca8ae922e3cf8e0883ff5f7217c7867cf733dc14293f041b502ed80743f6db0725f0400e32eacaed9cbe44ee91d693cbe69c3cd9f52cfe9fef4bf2460d123aad5e75ff6cfad4d508983cec3a0bf410c6dc06e86687d6b4743056660cd4ff5aae3833a6327780ff1e632abd833adb6a7c6daac212744777526f68e0ec1fde8d5cff092abdc1ca8f6537e769391882cae2345438bf7df03df5c01266f40174e3ed740a171a0d5d3a646c2c3180d3e7c8383a189365ec046db3a5448f7cf0ff3da7effe7414129621e8431443b05c25f5b7d4d61b0fc1f88bc43118fed9cc4b3761f9c366fe86d38eef8fbab8cae27b952ab97902e20bd9e8082cc4fe05897d1a2ccf6059c489d9f7095576b7b41aa3915975206faccd1978346b4a62cdcc08c693d37ecdb0a2dc1e9afeb1af36d8d16f60cceef5c13647bca50916909a3772d1519999c91d5bded8e11a24fa9deb05096626c706be520b61dbb7d57156f13d879af409c5d22ca3c3d37dac9e32499eb24af87cf0386a4b12b6cbd3bddbf5e78d189f58212bc5c8e6ce3ea24d4584663372a1af9eca77766e6f4a01c7702c2e4183e89888fafced72c29628e536283ba31086824380dc2cb64ad9919264d5e80d6057a36358fc5246039d701bd485f7c6d4ceb6a0d9bfd5d550b3b074f6772bb5fc2953c2c8df4d458067b391a6029f37a97dc0d996eb6957488aab36effe2bd563a858b37cbdae9812626f7a912cd146437113ee2e7af64a961569109b4b4079dbe987b04b650f372b243d7dfa5863ce07802f9e6119e2179acd09e0a2a55885c2bf33fa4e36403a65ce2b1eae24db06e8ff27b0de55029be9c6d35dc95ec8812da7ca863774ef71a1e63e89c900f598785b1cdbde09bd4accacbdbbca4f33eb01b42d40e70688d4a27d7007574dc66ba979c504762f7068da481f270db0768b922ae8d57f00e063447c0e2595be087b2be7f6827194def5ec187b41c6efdda2d85d2d8aa029cec4f5b4eac1ff037e91bf50d94e6661c30d3fd324b22da03fd3d98a1c86ae96a791d80304fe7781ee727923d2872ea5c3c8d113c09fb69d22adcf10934a11c7d09c8976e32be6de6e10f4eafbd35efad36f1eb3108adca5a03c940f3553075478263438887a4cfafaf93706d88cd9c161b69714ac8e2cba9c2bb75bfa9c9736061e30d2630303b85a26dee529cfa6963c95b5cfe51778f317bab5c648d34b8d8a073eb0d48f7c18d9180d90683e348f9fef612bed54476b3e139b68a40741de343316da3972a2952d0bb642664daff6229c1f72bd732d09b0ff57216a7fefef1c22ca998dd58231c03253d7b242830f2719e3ce2a3c92579a5cdc209bb5019b1c3eb4ddf96ed242556505d88cfd4a4e5fe4db1ed26d68aa29d2866daf4d050a3d6fc13821e1d43ec722dc43b8b3f1d4a637124df3e40ee89096ecd23ce2b55f739a26174afedf16ae241b4fc4b89c35e9ab6e47dba16c2ab2fbffdf009001af6e02e7bd22dc658e8f68dcc4c8b7f7bba4980e2ee28497a6be10e426ea02ac0235d7a8cea72d8f30f1d25afdb1f777bade06084833cc9a0bc47f5f0f67bcf779fd29f2ece2a6e84034f4d82adeb6e9319000ef761851b1b3759dfcb7c2aaad0320cd7a91311215d837f2365e33cce4cfaf063cde915cfb696b0465f7387b868cd495383f00238273cb663757aa2a08a6dd0a538570a8705b4678f3da67b845fa8f513d63bf31a48ba1f384a108574cf0fcb81b01c48e659e2ddf4bb0055244cfd77c58d8ffda32e48b4bbc42259f7b1a6fce15d31b1f7a80e0ce408b51685cff6283446d0e401450acaf95ae19d36782813eac295922ec2c32d6497bc9a83441650919ed1ddf76cd3a7bc38cbee0f65496943e94b2ec35a265afe64ec017d14d9f038cfcf8a8db1a2d07308dfe76d6878ae5e84486504310c2bb77e0c3714814ca8fa0610e962e01f022917ed7ab75f9c1cbd3658fdebf4ad9b7825856039aa9f4b34ece2574f937f3c5452d482c781e28d6517d5495a3cade35a192aff389e7299684aa99bd80a96cffbc9c0b66e83e4b3b1ad3e8621dcee7f4d5ef98a4996532921e9edc569e0da56f81b161c5604e382032cc7d479f00599e251de9fd563f1189e6cc766f895c37534a91be95a52a096640d2f3e5c9a89b9b06a17803f59ae8800141854b10fdb52093d1ec96d981db6b443c48808de43b3de9bc47e24297022d1e7ce6054a7f0e387e41b7ef72a3e7f4d2c36c91a518f1c6af8936459e4abfdc8d0373bdd2b6060542cb485d4263929105400bef598a8fac521232b28fb58a92654c34ec855d2661dffc43742785a4ee9cb0cda0624ca13a79e8e75b3fe2642879a2a4d815b7eabba6cf24bfffb6ecf175bffe9764aafe60722da717012ce62aa6a311b37076815c9c66e13661aadbaabe9f17fcbcbeb3e4b302fa5023af98c672d99e98b2798ee383155cc83be77db6f8e35a536e42c5613bd2ec7254f5e0eeb4a044d82cd0703aefbda23c9ce6c07b34e25502948566c4a0c3267afa3ebfeae2c15fe48748d2a6596370ff85f1d1754ea68d4136568afac5c2afc97cd592b51850279215021be3d6a23b5bec', '\x44c27c767a1911fef0538424a83ab358760ad4c1c424499fed6928ddbe05374c79decd11ad862f67c8290a6762b05b2c13eae5');
INSERT INTO public.journal VALUES (2, NULL, '2026-11-30 13:27:41.019452', '', 'system', 'partnership.add', 'change', false, NULL, '\x3d6b9f6a1dfc93ee87dad327399a0fb43028f92f5a1fd22ff0cde4fc29eb54656f8ec09a1ffbcb77bd8731832a98b33e3580616b8c5b131c1546dcc66fdc440446bef787d1a58e75a0bbd01eabcc5430db554db921fb780fdf0ae027dc0711eca82ff8fd0580db22fcc254152344615a242c9de8019ee05b1f4e18c92f80554fe356b005c531622871c6de08e6257806de5906d2c0562c9cac2b8dff03c72b3b2a5cddb8c3f3d379635f970b4fb269d132ed59ea97ca37a378ffe24fdb8b1950134b3be212b7e00f8e4924ff40b11f1c3363829b2e331f39befb9955ab2e3b01a5459dee7c3378f280a397d39d2f197f41db22a6263e15c4a3439ee6202f65c9f08fc1e071f43ee3d368a466aedb029461328d13fb351022ce6193bc0a8f6950e3267a0f4385c0056335a2a3f6c6ba7adfd238d18aee', '\x70f8d5ec48d08b96177b0c0ce21cd91a6b077c436c7ef2a3ed00f65b9bd5a193c7fdbde3253ec76c595da35b7f5e764f47cee6a9a2c5dcb6355c7249b92e6621ea8d6e549224ca64df73b7af4c11bb0d6461');
INSERT INTO public.journal VALUES (3, NULL, '2026-11-30 13:27:41.052682', '', 'system', 'exchange.add', 'change', false, NULL, '\x23b7981833783bf0ef1d6ac4abbfb86256b0870fb5a72a478d0738f7d28988383522020428b3698985985e1d9fb97bb794c58fa278bb676f2aa79afc0af33cd50b53d45d5cc3732bd75f20be8cbac6e37243ea2994a67ca4083cd04e78e3e6b28059e0feb81511bc678cf6be58c81f42ee495d694622b42a9f51a4d1cc5d0695a7951d794ee26fab9b64c29a1574d5b7264303744b10d0c26c59ca7902d3577342fbf73292a87e7d74cb40e8bbfde10f352779dd0513acd6c1e6fe245a3b528e62316b6d64efb8c4f61b0a70fbff0e75d6e5a7a8f999f1ef9576109c45d4e6f4a8339ee88dce9346b2dd58a2af097c8d0ca1a5e54951228d32adc38b95b2f49233824df7c51742faf1b2fa2de28f7fa90eb258e8d16bd133225465c543718a22a65fee830728b552c8224a20ef3e5f6af1cf4b4b8b98eaa7764f0f58542df98158793c29ddbd604001c3b4ed9cddfd8e4f66415d43974ad5bb1b5ff88f1670e4126f680b7f58cdecebd2b0521d6dae53', '\x20ef458e76d86d4d98e96df0e31c6b5b0ceb1b5b38862ee4f5e7f7d619eda68b0ea679daee6530d5e4b8d61ab76960b895944bbecc5511467d920abb49ef4e4f28dc02d1fef7f44d2b16317e49dbf9406deb');
INSERT INTO public.journal VALUES (4, NULL, '2026-11-30 13:27:41.086443', '', 'system', 'rule.edit', 'change', false, NULL, '\x7b5abeab01978de20b1c12149f84b3b39db03df60d60d2a2feb00842ce2bbdbeb67088cf82e395d5dbc7af384575da780560adc7d02ae2a91b86a64bf089be3e44b0a9cfd46d8864d8798c862b533343af1a5f0c093ef309a209ce4ed9926ad6e10b07b6712cf6a49b58490d46f67da167ff6773fed26c4bcb28f2b3e952dd5adb26f03dbfb8b6524c96703513b93748c41c989507189f7b3bce258ce8b90bc13a58365dd99dfd09c48dfb7b6486d404307ba5d1826ec1fa4fe3ce8eee2f046db394485606d178c6fd2946abc0', '\x75fea33ab54b1e901c3e1a1633cebf9141a9c8d5f3133e7ac4d4ec3bb4dcc180711aed497a7698598e2d216446237e4d67ffbe');
INSERT INTO public.journal VALUES (5, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '2026-11-30 13:27:41.377387', '', 'system', 'override.add', 'change', false, NULL, '\xcd95b1000aa305744c477eb3f1670931531efdbf58f225ae04513f8a677aa7a59c9181d97b0fb2a4544ebf77ee66fb390e21d99316a7638f745806d8d1079199073c33ea90675aa85c094e67861c6735af6823ee46da3116a1cc1fd30948b7de3a2c3564da4f5c145c50aaa675897bbef0df418daa25ef64bd362267b13d76169d14f80d1e740d009add549a7949eaa4bdf7b296bf8b5f2e9ee753486ef341ce37a46ae9336b11b6a76aada124538bb08f6f9df90d1a13acec0f8a9361e28079a3c94d4967097f419c46e9bfba114e27635ae350c0558e2b875f97c8e30aff97dbc06d9f690036eedefc8e1a2121a26d2f5a305f47577471e8a72f4d7354cc0810f5d706ca5b88c2c8b2145fdc9ca467692f28d5cd0e060b0163b232a81246e9e73b7667e5033ec2e64dced36bea9de489a22f49600246e4984a7a049fbdf5735995402e8979058fbae54d739725cc98a1e877bfda4507cbcf39c6918ecc609104cc3bdc38ef3258d3ef6b86fbad736f7a0c03cc9c0b43d15c49c560092e6bd11529499217c4ad1ca2c7642f4aa5dcc8dc6eb7b706ae5f1ef7d05bc422a8b3', '\x0aed5184b21547a60964010a92c67a9e2a2aca5c0da018e5a69bb923afcaa9b0c1c238ece6718d5286dc10e02c8c23b98323b398a0');
INSERT INTO public.journal VALUES (6, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '2026-11-30 13:27:41.426729', '', 'system', 'vr.arrange', 'change', false, NULL, '\x2a92576b2fa846a3341b060de46d84d1a43aa36beb280aafae6fb95bbff884f3db4bf24377699e324faa959764c68a648f111ffa0403856f371848f1c5390a09cfc3e382190fdc042710598b0a4d82fbd2b982706e080e9d9f6d1735f3d85639947b22ba3c87ed642930d332a355c23cd9717e08f7a82bc5d1d77a336895cf07a2d52ce73e9570534b44733afc7e3a8ed7f919c94c65f5a677564f990ad14f731c03dfbbee1f045e21a56116d375fb1d33846a1cc31b3eab521c3d43b6858be7883ac36ef4251d120888d679a021b0dd53531f70243bdb0913442c5bc5f7559fdf94fd676d3903768c4a3ddde646a4037844d1482cc5af46431b2778d484a88cf5bace38c268c5c410beb13d4ed3c5e32f7b7765c6a20dc4589cc6daa4da24a7ca8a0cad1d7134b9e185fade187a3ed81bdaf07503e065d4edeb6b080e69c919cac3937cfaf4de20100ee61ae4c67c1b206f7fb5e1492e797a08248c2243c1b4', '\x18f4748888e29a9addeb4eeefa096c31a0a61c3345581e5b1b164917dfe1');
INSERT INTO public.journal VALUES (7, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '2026-11-30 13:27:41.557225', '', 'system', 'plan.publish', 'change', false, NULL, '\xf60b8e2d5f5e1f00cada4185ee33a367e588f4ea086bea6cf4bddaba2307dc268a795b29d75ffdb18b47ded36c3494f53ef14860b138e620b9a8db6a27c8d6a6d0bd930e3250aafb1f058eb4fe3872d10aeafc1408a23e8d40d2e6ba71afccb6e91e7259de6d2712a9c1650ca6828bb6e4a55832931ce856b1385f6f64ade523708ce64a0a70ab54bf1fec4190d2dc744b3ccbace17812ca217e22dcb80f76d366306ff752d7c30adfee3386f4eb94c1e23d8bd0f90e737c3944749bc33c8117d53e6641351eb29d9c4d6ffaac90e2e6ee005fd5153e565bf8b3989a773aeb636ec0bdd53d36a24d43caf36b8cf6fc3ccfaf1913ab7dba491370fa9b32c5a75da7571110828736d0eb5480ffd329ca3a6ccce58977c63fc9487f1f5d8d8917ae85493ea44508c9b8fc0c6cd9477f6431f92eaf48a51df8a13b2830417c124ee425016d85ff69f5f10d67a18e867886215a31f2ce19c5142bc60d5526497837806585751ca2b7cf0971b201d7ff460963ddacdfcf9d621789bbf5e3471055324418d9f1a3fe1bc85067c7970f3cfa7ea34614ee20eedb072f728fece76a083cea3080ec8f47f0afa47371d94a5787f13ab00fb650bd5f7529964e72534f80ee2b00437b8138e8517e30f26f5729a56cd7745fc320e841523400b074d7e6ee5e133967a1ee195b6a45f6cd82265f9030a493801c5c5ae8d8119b22f15613472c57003a816e17717538f28e2da27ede1775881c45c1f703b5d73deadbcc854f9a54a1f60ccc9b4232b0f479f45dd9316f902dd51cae2e6401691c8ebcc4bd6145c9253fdda0aaaaedf5ecbeedf20b5c8e8519533113563d5312366cce1bbdf2747ea9cc93c449e3510efe908db6970495ea6e1440ccb2694b0840dbfb70e63d00f3b39d6f8c47b9b5927216ba1c419060d16914ca4189d335ab1a77185d16dced64fbb1873d623a76da8ac34334d7ee7cc2bfaf0225f14baaf528184d049def65a39a5d4bce94165f583e4d71940d01a21553b3e6473f94056ca90f26ee5d35759906a23e56e4f95aa70768802e951f4bb22592851dd0295681ece09dfafc0451dab2bd996d98b1cbc9b86a0e3f13395a7bbe93b7083b31b69032848cc810c5a40d4a0a8825b3566380948761ff246146b90d678e0c72a767b307355924dff1f95151ed50848047ea0edf854f6f8b5ab6b479f175556d00054f918e3df6ab9366ba9ca67f6e84bf3b5d1346cfe5208c264bb0b949494f665d6afd63320a3deb961552f925cd1f97334e9bff0415e8afa2df54d8cb8fa20fcf28b660d6f0b6c5611d12b1d5b6651bf251728fb21a7e52d849b9a0bcfa0a0b3e742fb48508d463b02afa1c3c8fa5e461e87afa47dc8801d757c908b82765c188dfbc9604d09d518ef268c7d207ce565d115ec4e0c59a5424696cb917045b165c78184606a4e30e197204f50f53b10f6aa9120e54ebf31b80139e18be65aa7fb52041ead71d9a9409666983850f389c565f396b57ea77772d1f2a18c31a64be7ea45781068aca992a186766ea373a4a4ae6a8d3c6b94aabbf745614eccf98f3542a7b309e0a0a54b2febf1306e35908f65ee60a12f3b498e89a381a6b7e948fa3313ce9addafdaed45109951f8bbbf1a46f46581c2029e2ad00b85325ec234b91208342dffbc8997485547b37ab42dbf366c2310f2933dc5394a87a96ca2eae9d39d73863f187e17b1f562d64f4d78fbdf025e7d4d1eeae00c8cb432396bd8fa7ed3bd51985298c1defb438fac8adfe473979d51aa04f32811f1bdbbe9fa9b087e4f2f901e7a2b0797a550278e912d0f4d26ff429810536a4dccbc7d165739af812f3df06fbc964134a4bf101f51cee0ac3415d22e072d63aeed54897716d1dc9bef16f78c9676b418c3a0ef59c8a83635292947a3c4c008d6f145f60d1215d0e8b1468c4042fcd0ef4676dc3a6288fe5ade15a291c2f5fd7fe84113d486513b17962165ce1ebff29a6f32cd1f3dd8e6afcbe1626e201a26c055d163385df628e788597ee0a6ab5d0dca78cf612df9e5c8674bcb6e1ca70eec8d85087e02d78914add46659a79af5d190a07cb77239804d014a46979beb42d7921d42b8ea7ea5465b6069b2d0496a015b88def766924d18939161bda7aabf584937707ad42f0ce65211b506dcfb8a41081b5f30d41eaab69a543a1e8f07476226d441e5bbda6844b8c54f50386000309f5afd9d352cdeaca8fc1ce1be3095676df97ce17666e52052356cf1502b7336f43c2820fe927d3ab6ba8c536a4289d411180adb937e263deae4d3df27153739ce6a198a2d4c82bd6f4eb0c84e305f3c3952cb832ac132b59e699f1f4704b16f79d9060ef69d80e2f24fb5050187da76ff3a624c28990e1ce0b79007f48c87dfbd0d2acb1582f5c15c04ec2a2ae5fe506c9e95abcff43799556ef11e0b2093f70211747a41d2f21c8dece25f640610a3444a7af7bcfbbf9caff81f1e7561a97bcb2ef896dd826b324e19a62b88fba12ede0df877cd265a3a84c32e47dc90e076fdcb906d4c9b11cb153c3741dff516a92fbfd400303027f63c1ef3db961fd9aa99b7a77ef25682ae43289358aff020fdb6bea16079ce0bd0d58f32cc64abb1f0d27d8444086a9b3e2b87cb330179fcf2b77d190e2d92bf900fd746fdafb4985613e20847c71af02120cdb0a1453b3c076e56f49ef5201603fb3854f6a23632196be1bad5aabf0b3cc94022c0f62a04bf68203d7974a19463daa779737f5bad2fd9c05cd64b0791a906fe574a973974158260f0d9a859b8f155c4b2105d23ac14ba85e531171b6c5490163898c7071bff3e127d25e203f324c65e8f661b546d611b824052f2c1ff4d52c9aec95a6b9b933217a6e204540a317fcf19871d53e1ef7f4243ab9d76242f7cf72beab1e61b78b037b8bf8f92f483d155a808dc2580764efe89d8f7f3cd63db031df13f5472d4461c77931d0e150ff0a1fa86b4b185f64ff75f7ccfa7c4a833fee45f727b29d18bddcfd89ea7ca26316f47f88ce68dc5b49250f7928f136a9980f208e634998c711cb4e7c0473b6a9b1d8560c86b627cbecbd4268cde000521e91a95442f9a866e197645dc7f1c93fadea0a5b89e36d82b06145dfac846fee84474455a9267f89694299e1c1e4fa22ecbfbdbd2a3bcf441ede02ff06c543c3015a04f98f64e2bf22a34174e651efd8fb76a9b22d61d2826f35b9a4e0f4eb5c7ecee28eff6510663bc2cf19ae782fb39af918443786534489cf9944cffbdf0cc9be6298ac69c1a9969f28764ef42e0be923a20218ec32bafc32c48703f6fd327e16d029099bd54189ad14fa475c5c5932cd95bc1a29af47c47c1440417cb4cb8e4d5308ed462f0a1a0ddf165a73c66a2dd243fe82fb5ab28a7932d6a0b9844f2acf7242e84353e8e646ed64f6fe4954da0cf686d999278b0881de85175d454289aa3d8bae6641f6408425b245a3e080172c5081224cff1914048a253b1651d5e5999557293cd3fbd807ac2b3a4265eb757eb5cabe5a5b1d8c57ecad0187f89b9ac100e4970e663e02af2bd2df94499b3ecf3621c0736b04dccc6e9133d459279eef71c8a50b571e4963d437553b2f78ceadddf746e2d8d12ca970fed421a77dace53d6f313c61ef3d605a164f2c4561b09b13fd5dbb4e03279fae0c00db01a7351668db0ff1747684b577dd5a32689085afd06638dab6cdef674385c0d4d26df34cb25734f93353a72cb500c27553d3a85afbb9c98a705164f88a18703287b8b557e0f3d495532c464af19a114163c2e15ac7c5102d167e99b184be6e800b903fe38cd1415be529501624b2b7e38b2807b77e0aeb7c44f3e78c91b2ec3921589a46d5e9f5a6a90c22b7f70468bc81f1575fc4239f1781dc565e41f163340b4f6486cbc9e6c442042124bbc3ba3ed7647c0c9d2c7def76b6ec52f3ee147142b11291368195461da68a87f8d8309f70b076208b21f48b3e644b65bd8ff11982b5efb8e6bb609cc4a4bcece2076dd63eca2f9730f5f15f0ed0560d3a15cbb599fc2ad01164528bdc376fe87178a0786d7f929ddefd11f680dffe47a86efebed21a68cefc00db81170dae5c04a7f66952241a0b8abe0a7ad660f4a794de615665fcb5481af75bcdbb87ff4ce8f5aff7bccb09bab34442e96e37a266399c37fbb545835a943723b95090f728b6b139dfd94bf3c1c23add53642bd766e2ea14b83aec8993577942275aa56e2518cc7f879b42ce60c9c2619224693f05d778fce809c24c9ee3ae7ce81c9334ab4d04c70a4c0d1af77fd12666dbb4886e898b6681c0aa1e6efa65c9e3423d209564a28d8c7f71a1b08ee60a1604f2d744dc9dfbc965de7eddb2b98369e4a41a20a301aa37d26baf20d455bb3dfef23c7dd359a69a5f97625d7f59f5af737be7a81403f76bd514e2226ff7d8d710405e24f350638ccc6cef166e87c34d689fe0fef885fbc202db4ba86888e30a124d523501c3a4b5280d32ae6152675b3d873343d9ea1127dfcb9c59238b3ad5b12f30c5c2dd45a467a2ba95333872f073b44b93f4f39674dbbaad90652cb1f64eb133155456e6313aafaa16bbbd5765c5971c998275c4311f23da4709854f9a4f756de14d58c02845542657eff05927a7ac01f33fe12280dc3221cbed4d726cd7df8dc5b15cce07edd60383e6046550031fba4d8cc9cae1dd2a9b1d1587128b7d412ef0be40196b1608324deea2d5a53118ca41a1fa7cc17e680ed1975c2667eeade652a79d7c7e542da0e2cb163ae5dab57531ace7663e7938227f3c2143a8502ea79b60930fed89603089d156d5a651ff38180d51666cbe2d98d898b809dc5772dfa02924104599fdc22a0741c85fa6e81910e016cb71e1294803c830e02966749f309775be8749e73b33bd1afe8df58a0c6cc2014ac7c7ab8516f18d182a2e3033c277aa28d2e8e9f9c25b4265631bb106ada15236fb567edb262350e364359c920ca53081f8d9120445bb98a41dbcb155b9788afff107f30f6944dd737911240f5692bb31708c443a8ea1eef077591ac3c9132c081fa629b8a7642165c7c4965bc133037cf699ff9aca9ba828ce033f0670b272e3ddffeff066cad82db162ea55b357a1d43ecbc009e687afd7e4de640b17b9516fceaeeadfcbdbfaf93032b245fa6b86881a85b0e571baaf00f47a9a7951fa711c4941d7ec46bd800b07848d4d8ee448c3167e237629e54bf19f9e3df075e68fa2e957e51e504004d24e932f0650a6521d14300e1b4ce53f25a75f221213f7207dec4b2a76f13a0a23828d9cf4ed69bed10475e5d9d5f37c4dfb4b07bc9177d19b59846d66b5ac8425c4e060248337da5d5ca04b3298a841e150a63d047247f7fbf9d53653d12b95f807d39b0985b6509270d71eeac6840699895a3faf58f4bc404175496fb9d952f3c431d87fd69191e403c7cd53bcc27f9dfbce01cf6417d1f2bc872a4f5feea6c7117038828d20ce513c6632bc7ea4142464b978d4df99ede81b372464bfcb37ad127526f27834e4fd3057a94de37dd76a78720ba9241321d1b9a6ff9af557b36389ee597c3edf0327d84f218022c51f0b11abcfc838bc3cb811917a6dc3b465ff619c974d2c4932e796d13d4fb3e097e1dbcbb0bd8b69a773867da425610d8d7f95842f99261f6f2d768eb890fe7752e13fc249146bce9060d3d2cc32f817fb0f85553ae0f6e278e0731ab65a18ff275560a6f7970a640cde1ae88750be1d8a08b70da9f2e41e9300d77fcbffdfd3709d3477952f3b62dc4edf7e712100bc55194e9f7aaea6fd2542bff5218a28eb48a00f681cd1ff1bcc445f07999541258e280d07ff22b6d3a66efd37e66fcde32a0ba7e7fc6952554de1ed552e2b5260ede4961c5b294cf284f2c983a77ab65438ea18735331c75e1ddbd5d3142016e7c4e56d5a9cc3e5a4c462aba23fd3e72ba73b7a9376828bcd3f4f0c968b3ba50ad2ee516a635219c57e660cf423d826000191d03cb092ffbd76d906ae4cb4767e71dada3d90736d380285cae23011ee6517471e7abaa9df2f2067f34552e1389dc7cf01ec4ca01107f56ac69e166aea479bfb0c8398749a19beed84c12e073fd979ca70cc02ca6a53c33316342b6339e588cb0894d059294dc96ab6863c8e34dab4cf98b044281b87411b3e0f1f33d7994640fd8f4a0b48b53bd9fd3e5952374c142d0fa1e4f03640115c3911e7c35b884a1768c3e340fa969c27faa11db2a8423177796dad2fa0309b0bdd6fe3b4b49ec17fb22b58e8b7c13173f803430fca884f6bc19ae7c53d9fb2ffb4bc4cf153a99fc2a9998f66e67bdb21abf0aa8e77d384b163af473673579103355bdfd2d5dd5096d4414ba5a7e014e9ebbc8231ec60c367e6a06e5795de4b187e9b4e7290b2ada35841320b4936c4c4ce08a585d920ff6bb2168eb4b44e66fc303181b101398a99ad98ee1bb78b7f8265625230c9c8bd752b3b3e0b0cc7ee0036c4e9e6b17c2df07965613f4dc7ab64222d2691af86680217160ecabe06acc32c8cc1dae8b9b5fac2ca07a92abe9d21a56ffe8e85744dfcd9197c5ed30e1faee8724175a66fe5f315eb03ebc8a3a906f8fabd8efde0b59b62cccf8061fb7696f97ca79819a88877ad8258c1664623cac289601da5ceed8c9a8e6a662869a8b25b303506bd3d2621d8c572edb194c598dbf166a6a7834742aa344c018adc57340ad2e3558dd86fc0ef79aba9538c2c2afb16dab55ce832be2cdd7dd3c00f8152d7a4d44a1e0b99579d45b2dfe04d7fdaaf78f1689bdad7bd4959172d236aec638f9713a863e42f17ef239a6c592ef21418ad122e93e51fe4245c574475a44e653f46751e61350bf67c9d1faaff1a23ac472f23e06625b4cd5aef57ffc6aea38b94e5c6f0d1d21db8237310c56e8a972d9d29f5933ed3b34f7bca5e8791a2f96e759b803b14a0e942a36d32aa2499bb11c0699d87070c877b7ad8da728bb35953bb32688eb764cfd743b5309dc3c88d162c05f5837cad05ca281db76df4cc0ce39ec22a7c0d34641d86bbc7bf3b82c493aecceccdff15a3b4907c05b81b06150eac83a448e25ddd795315782a22b9c27323f6d6d6915fa327c1042b02a66c8f0a6991ec93263b54b6ddaf0cc344b36b13cf737a73252a1fce82882a39fc8b7cf35adf10f73a4f34842451d9c6b0a6a81be4fced285603aea9de0594f6cf65ef6d0ad163752c661cb5e9d42617c77f39ff61c467903e753aeae176058329a3cde3dd88055f2a8169a9baccd036fd265f045ff53c5f58e30ba191d1619913f8a78a7b053eda28d9279cdaffea3d1ffd97d6e02cf7ddf763b9ca41cb0f5c2882e5d0583deb39fba99d1dd2bc6ca661e12a2e74d4803aaf30c9e8e335dee1fc01151a0d0a0d4c4f0bf1766f10f1a8c900093f1ad141b317e31e064bed909431dbcd2f755d9bf443b1c37ded373cd7ff960e57bbd2ea66b1b77b2a6e41327ad16743f30e2d0458be104bcde5e387839ea435b8e999e3d2b2c1c6c74ae8ccfc00a44f38872e4d5063566ef6b7865787ee44c89f5ca57b8e4427ca4bcd68bfdaa3885e914af9481cdfb14c769b3da70f414c1978ba05fa10705820870e5a334daa92ebe3a1bacdfffa7a722bc3c4b52c2b54a00b6141df7a2ab3aff27c0f56b122de20bcaa814f36bb6bddf4eaf91bec22b08743c256bd17df6a5a091f222f24c340be34ac75bd1b287c7831afca7ed164e1d96440abc0dd2cb9c8d6c493f5187ba58f14bb47eed49e56e70d179e01bbe313b02ef065fd33d20395cbcaa70ad6bb328f2cdac0c87aa35284576e1064135e29c6bd294e6381fa5a419b3cd273ab9a9815bf545f805af6aeccd05f80adc5e81039bd0a2c92adaabae364d57d8f78a7a217b04a25aa7d8287992b1ddd3ed71a0c133ec1f63991aa97cc556da8da3216f7d41248c6c8044a3dc94bafcbd42c5276848e73291679a697dc672550a303b5f03f5ca7b1b78d777901660cf0634128363cd474b7ed2c9022c862d3ce81e180b659d71b455f3865d82c419837dd3c241886affd9c1dd107c499a36bbb7a490a712d85074800f8c36bb3c02b1a5cb794d6d065b2a3b65db7c6d1762b36c144ac7874bab691174049676ced34f28c09e2b3041387372641c2545749438557eb451c3b07c41ed25819d4f10a33627e9d59333f60a5a39417e1a4e64a374bd90c21a0fc31ee2584247a175a523a5cdc6343f7aa84e75ee4abe83c0aeeb5986831fffcf46ae615656dcc0235fb933b93040cda867d216839cc79d11675a26d4d5427069155ad54ead2924449a1196f0d0d857a909c596587bc82e5574d8d5d4d0740b650cd10dc208fa986a7d2c5c21b5caf8894c6d9b8ff74eac311a46d55bf408d09f0254bfbe947884317cf86cd06c8576980563ad668baf14cc3e6fde1511ad5d68e1a610a5156240f08cd596aa61370634f586f344d86c7757c0aaa0c0cadd7d7a31443a7bc2e8f6f4beb219165af7f0b7ba296a19755d29f5a192b76401f8a83adcb492be5c8999e6d5061c7d38d7468296fd1fe5ad39a80d5587e6d364efcf28559c0eb120b47e8be44d02f3a4f36860f55af7f7dbf491bac702a921b36c947de4ae2a5c01a31608bf165f1bccf870e69917d02c31ff1f626dd12c6bef5bdf1ff78874f9e300c6e4512aa3703b46d492ef0f8c11082cca8b91e546f78aedcecbb032a7154cffe486cf9c72ea60692e2033a74663df9978e0d323eab2000a71bd3c58d72a7a072455b066f0364dc5d9ceb9b29f0dd4ebcad75909bc9d5468061ec09329185bfb27322462207b6959916990f223d0dab2695f1e114b295eeee95dab0bffe441a09560774dde771b80eb301ebf51537bbbea7841d9fe4b4f6783830ba33476a73d347fea02b9f8abbd8ab6154a09b392cdd1f6a75f2dd0cd4d527877284db4b9c2da7ab118f317f0f3b70c501d9bdc4ed0cfcbe31a4a478d4761e96ba0286d39873cf59e416dbe644c6d856b72f48dd2f1586272089eb0e1b9d2b41e961af22d6cdd29a6c2abeda95409ebff488b35b72e2fdff64d81e1584b16c6ff67276da174bbf584700fc7760e18b6fdf64c5670374fb7cf346363c8f12b8ef398e37ff1ebd3225ee9f730ff7dfe5ff52b60c958fb326abee872fb5bc4a00c851c6996e644b887f624a0a943e60b42a70b077de56cee112aec23429e2127721d2f634b83f6725a0d65622fe0999c13ffe44cdeb99c6b2d9aea058b91909d8329b1f60f2897e54fa55498408a1b9cf45d30323f6c354e3e85e9805f8ce7a86c7db2c8061cb09aef8af5736761d28b89e834967aa1fc52de3bdf9c2985ec6b2d09a4e2600c8d1b279b70ce547f33df0eb448cccea80ff3b7cd1d2bb5a06cb86891ed95df0379ec237b481de2ce86db5af1e2d631f30e5012f63e6744de5597954f69ebdac81002bce20ae8f7a9b5107a6534c95d143225d8574d3cbfb1d9871224fa443ed8edffdc807204a65b7db71b64e406095d8c0b03ea8c2323ab7aefdd8e4f888ecb2440daf4b79d9ef58701cd54f0f30fb1fc83c9f3a46de2948bb38449d7f98f40df84510f0d2612977f488fe64d11875c13f9d6ced464e7f735e409035b04bbd4b1e8e338dc5cc8b58b991f7e06dedfec6edd53f6a03ceac33078cfe5d57fc9c3a4025f8a60295c088949b75058c7d3ecd1fede022ec7dc9951086d7be36421945b91feac0bed3d8e321e13e6c4fcce0811d2953a6844455216affdd1cf15ec80aabaec6398d44261be61d5e8c2ec3bd24552716d06240155332a4885f3be7b947f547d333e256ff839bbdba407ea08a2d4846d1fedf87c21c9c4c214edeae049200e02d9c6ba47fdd7309028b11c4033ef0440220177d12520d03f7b1a30883e7cc45165d235441a061299ea5e66745954f9e8c4f5559fdc8ca6a27f0a929a5f7e5fef7c0eb90c1f53a425fae9b38e865027f7758d513e26c6aef45f38d773392d474ba3fa70335b2f129e0589c3eb8e42de9bb8a767942682975088867ee2efb82dc3bae26a11a9a1d40ed06f27ef459114bd624742addf8a8432aa2ca2b8edc88bb644683d215a8f3179c77c812ad9b0aa74a195d62c7ee38fe997c9df29d0fc69e75c4c61a7009cfaf868a2358e965a8174f84c8a34ef0aad6b3fb1df379d10ea5829d6259f67852711e664ed6f20d7cf1bc08f4bc5f938fc9f3ec846efba6376053a15576447b96c8d036c54f04fd602bfe949da894e6b2929b2ae1dabfb5c8e1575f0154618827f5838ceab33d4f9d305a35507a8b6e7fce20351a4914914e9f927ae8b010c9eaa887577da918832fd13b8541acc99cd13dc98af3943f3caf18f7ad7928742be7833b373a53ddfc5cee26c2b4d3fdca440089e438c89ebec1d838b0a469943a02ad803239a33a8a10334ae0b27f2fd43586d0bb012e1ccdbeff12e253f936d815c98405d6c8c712e98c97087cb7128b15094250b5dcc79407b608746d34615b1fc791c5efdf690be41c11b99ac6a59e9c130d83d11d88b00e6d25dce4036d01912595aa8c8720007910f81eabd21b4164a6804808c9fcb81daef245ad0cd2b7ee0f2a20ed0e01095b76265d93e1a0fa67450f239d7e88ef6cab86ae618bb5e6666b102e5c63fe38a79f8d8fec77458b828a4c71c2a87796647f3deaddecbba2a0aabf1d1606c658ef12efb18c9a24865dbd636671a023f31e05df8d036554d6530a3ea2626895e68a4ad6af6d0d381171a76d017fc0c015e2b3e130a639bdd73898d3310763dd6a3ebe824928dfdcbec789c401cae4010990184df36b0bfe1333d69f82c681645877ac145fce48a1463c92193ab314c1df42f52f9c86892c862bd2b8e0de5bdaf1ca3546c9c323b3d8aca9da6b516d118dcd29788a94bf364a55fb02b54f8851b923d2ed62a6be1097aae505f0cc5c551ec688f24fa9762854369740a80bd4ce81c0f6c86da9cc27f2a55f1c8cc0303f373fa253e8222e4153927ad29842295f1162ab610f622500d67e8af31c658f682ab7eaf5117a8a61c8d1e17bfde6f2663ebfe1137a7245e27aa90aea728433be421c90da21be03d972505b671a0eff1763f01e0138af31f1c0778cd369c429380078c6166ed2d6c96e6f93a4c34f62aa6d288e989a3771615af4fd9b4627ebe43d5992764f8bf220c8cc41bde800f583577eb48ec37154957d366650fbbd29e9680615c8795859129e408f8705745f216da64d94336c2118a2bbd50b307bf9552dc0ed7413c10a5a2e1a97c5aed5daa3757f971de82e9f4e873bf15088f15e693b228544454716eaa328d56840662b1ea1a0af46000ba337617cd1a0babaea269c5027e65ccbc3245047c3be0e6c5a58b0bc1026892b4915e2fd9867e80acc158c23dde1ce7979bd1f52d057d0f5f68771485145141441950de3c0919c91b9bb1941add9b50b41f1ee53b0e6ad6aead464eedad839d7a683efa9416e495e375719e5a4f295388350ae9b5150fc9f22f189fce030d1993194fd036b6dca2e4cc8aa49d408998985e2265d5459713d6c6d4cc3bc26f0668f66ad9f036a7741fc0f10ccacc54f50e4a3cc8ed25e36aad36c6834b8fe24a9e9efc16ea3eac605354d3eb1525b26fb3f96eaa16004765ac1b6338c68821c06bf21bdeff0affed8b079a66f28ba64193f6a7a99d52c2fa1c238d1e51a5b92049edf8e51f4120f9e2e676c678f3b298ab2163f0a478a6c94a3c4eb96227d07af249e5b4429ce46fb54896310600e53a9253b1a0e93f27e0efec9ba1c3aa1946572d8b04d7ba7bf9bf3927c69119977ffbe2d59f572826b396798837b2a3f3b62ed94ab504a30f12b90a68fb66f3aefb5fd8b454c7d00c76a2fb62a718b8fb884745a0a903e96275248ebdaba25453556c30054edf127ddade7d5c86790d07f1a5b7c23ae5570f5176d591fa20e4b9a84b29702e1310620499ce25b519cddcb95f5c0f2f29338db428b65dd79f87301dd8bf53577dfb91101f686a33be3ca92303961ea9eae532fd8a7e884a0100bd46d424b4042091df6028c7e55b45a67fec35bca08d0827e0afce28a164e4c5876ab95b934c7f55f5d8e67d45cf152b14f986a84de24cdf01c380e069a735552ab0e075549cd85aa9d3807319bd196884e50a947fb032c99e4d34032dd3b042f5e26f88604e4a93bc3df33042dd3e8eb86f82c7802287af6be5d23ab40ebe363b3d9dbe8951042e2e58c3d3cbcb39aeda0a43ca4b5ea9502d3794c9bcc7c3d10a44b690243d4444326e9de1b29634ed8d7422f9731106edacde6eeeb2ecce60d11386c58c6787d1c8a6804066519e7e2f52d63881f78e8794d77496798dfbf342b9b76718cee795e028403d7ea90ef925aa65c64e173f4a6b9cbec5aa3fc59635d8fc9a8a7823530c4899ae4c94f64c27ef15942c55e87080970d8f2035db8fe39520d3b20256efbf0664a293dc4394f481e0a9962d663ac51c54ae19d5f3f50d8650dd267579146dc0b08490fcf4013b200fd9587d6110f4bf57aae626b1b6dd99a2c20fd0c92aed81a8e2d231418d48c0b809efb8c6fbfd3e7950f28af7c5674929e58435080e9238f246e0c155b232368e5e055af7bf2d20c1c01c0f19230d6a43fac4311b7b40b8a65ee0b45c740d3ba1bb53a734b7a37df9c597167802287a9aedf9f8be41e8d285e6f0620c2400cba1af4c34a9fbaa82f4e77e2de4b5311c8d8f0c5855027547f1f8ce1f1695214797f76f067db3324edb82969497845a8c29294b8b81adda905ab219eb34e3fa139c7e46120961c003a23c88af1d219d89515ea7c3100bc4931e7f9eda526362fa57d20b47f8c44900106e8c451d94af4cef1c058c1b717c30653053107fee181c55209f5450f2262fe326a6d64c5ed05358019bef605c1292cf1252a2b4aded2cfc596f7705ae3294af10b394d1916fe748edb7dc0db80d671b0482081e92d5c684f125fe2d8ce2047673b3461fe7e6b49ecdd218ecf3283736da01fcf8e65d0201b899ef36ddd926bbf0eb8f55c66a14af7f2af1459962115a8c0b64c4a5d23ca49ef22a3695c77b6f6a2b8730d07d9ae3fdbbfa03daaa20c44b471a005cefd5bf2e9fa062c8f6a47ad216865f2b31ec8ce04a5da0d42342dcd3e73c8fa975c278ace05e46aea5121108181302e4ab754d88bf56401c3514cac599a7950082c4a010573f3b8d4ba6204364a4dc5198391f133578166a5327c60392c026f2615157b283b435acb3510993bcc96c93a3aebcb448ea15f640bb30c3cde4d424545914cbb8d2df3b32adfdf840c1e2b9e82aa8d6f057bbd430b811b84eb1f1e2c95e2d3183224b0208d2ed728d3803004a80125af47766757f0e2198c0daaa78d49a12c2aa1edfaed9ea3aef0372295abb9eea0cbd6d0f15b507d8c851de85bc49006748db5c754c59b00a4ab59ad7577aa351c64bc38bb6c9ba60a62f683fbc454bb38ce8cd95c4fb78683240e8093087c7b59e9a08084bf0d31c05f3357e68563a3c4c3606f3ca58ea42c7bf2edd306b9f69630efd2b28b1bcc2d9b685ac9709cda1b3a7d1501a28d6b547c042d1762703a717ab467910bea8bb44c2bdde4d13ef473859319c2815fde5d5b36ec02811a2010d3fc32794dbf6db55689a090abb3b13c8b9d6e80b4994221a32f5919691e95fc82ac77e7d9f38bd48f51a12374d287a6d1fdede223972edb0ceb12ee8c8141104ff1257957dea2e22f15f406a1526d934d4b2df85132825b1db9f7b6bd417ec74b859424699d516c68ca776e4c100d6a5a6f2f7aeb699c134fabee9f0d98645d0f90a08a93b1f33f4769a8b19fe9504202ffb526c206d6d66f2dcc66e8acafec6f51205f4cd4979f1a021cde134bcd8c5f524db372fa8fad5812b2c7ec5e08886936be1b9662a9fa5a57bbd8fd527eed015ac7407df0de71ef3bbb774b48c895f5615767f64331559fc3546f913d8eddd5e578896612d936b939caee5bb965fa00ad824190ac8bd928de38529c6b38687e587e74908c5621933a9b56a765685ed7dcfaaa445d0e51f9ba220d9519cd0031a087ed98a87b9f80f6b2576edfc55b7354e3e20b4d5c62f4bfedddfac122adef417b7abf480a441827bdd039e86f793f34eef80d8864e52e98d9e9b3e53603ff80a944078e46efed7f3fa34d079b095ca59192ec3d3aebdca956ed2894e7037aa92ca5e2995ec8371c5ad180312387aa15e4b4f537d863805eb327def1f280a0cbf2774c5e4b9eccf8ac8650e75edd5b024cd810251da8ed6de40646a1bbc0305f09a33549f2648d0f141c1c32377b8081730b0f6681d17455b3a1378e931ac40efdd048f249970a971a0fbe806959cd136126ed119d59832bfb00164551305a26f1f91c7845e889a9e39332d72f390db2ffd935a8b7eb7ce7494e08f65965f9088f93e614070f0a359eddc476c8168ccc71fcacd08c53c156b9f8c803284c2c176ed782fc9301e59252b7e874f89566ff015937dd575ef80ca83df12b7c9f123d71101f0c28ebce7b883f666d3444db7d9be0907a84c2a21cef3425cb698d54345bd247125a1b6c5850d48fb8b03c493a9e70cecd33fe5b35308812a4e953f90d36f7c0eee02a3f48a1e1681008bc0ecc5fe3e0ac975826c283fc461a7979daa96410740a876de83abe8394e28499ff872f6286bad6dec5b4605cb8eb4435cf14106bc3dc0701d666fdb9deb066ad4808824e86d632123747681c865d5c44f2699604e0d8379d0f04e8b71eb39a5e4cbfdd0bc6ba7de2745ade4b1a41a25bb5150d69ea37139ab53e9aa9a33419f9dd6bb256b43cc497a3bf952b98bd1b99909f1f5fa3d106896343532bba48c945d9cae2b0d8e2aae14124bc800b4f390b97074a51b3b5549ce0660c4c3ec7e36f8d64fed6528c81e88584fd07bd62e71399a3b3358ee9edf57f7cd338d1248b7a34095a74aee48909954d54552e7d7f0056218c0eaf04da86b55cac2a18fb7e51bce7a4660151161e4ec23b0de1a4ac43957158782966879a10bd41256eaae030de1234d35a6ab02abcfd8f817f6574da188faac1101c3308578d6a59c360fbf6a80f11f5da13e95d7e79dedb14bfba2cf070fd83be213155b800bcd847940fc2de57adc7a2a882e9ba18281c0d45c32b063724bf2dfb721afd27033f569e0ef78ce99bdb3ee5fb009f638f31b6050e22c8666d08c8b4b5f1f8597ca0fd29fe4ca23079cd020fa4b4d24308dcf02a2b5b6fd79a0164d145f451b49625f933478709d228affa4c6ed146dfaea98a7737908aad5a4e358b4032458c3f1e733518dc1ba5cc4ef814f10b23843a80a2297089672ff7891c5d5c147fd3894b5b6098162b83691598d988e08edd1052726ea0881e8a056180737fdb276a080dd8c66ddb3626f1f89c0c34fb63638cc48bc561cdcebd224cfde5e4d2f8f97c9e4f449edc06d6f4683d7d14ddddfc3e239bd15a17e11395fb672c7d03c97d6ec7df543752fea2e242e0a4aceb1efea6154ebdef8827e70487b67b9a0a8009bbd87e9e58b075ff606bb52fb12b6a10e1f5f6ce5b53285200c52c494e28842b35a07c6573efc2a51a4830f35cc50924d511934e5a84ede025d167d4596be348ca1fe87a4379a68e1f52ef49b160d2b1d552c26a69cf4d9512a03635d2f65ce0ddb31a88afa270476b06832d1380a8a576545715ebe4b87b7058230c82d61650c392006d997890e06edad5a571fb5e09c531c02007cc17ceca4a6e4f22fbf17b741e1004a9015ad185cdd86412bec754ca944b2f1b7e18af275107a19914ced7358caf49a36ec3c67c25d0b12842333ebc11882df816ede24689cad07c8871331c8656035c8660efc3627f4d22825abe9a7ccab3550a2ddb39a53a3a102f878c9a20bd992749e557125c06b93b01bbd1c05c450d51ab9e86ce93bdb8ded7df6b9bd0a908ff598a518e2a3a3220d9b1fdcfa7d96989440ad0e17a7f339a87e2f6f690f6787d8425fadcfb4add0d20829a0488569191783e90dc704ab8699e82ddcdd99a2720ec7725a442031bfc6d3c4dd1e7e206844fca4933609656854281e09463244dfb162866cf4424c2efef7b39daf59d8f037bd6a2cb00e4eb513eee8c12a541f859dd2066f9527201cb304731a8211e59371d41794fe64f7b381cecd75bbb86c4f16e090ac442238521de72a2c0ea24228448ed5e43d95c80c1fd6ef853d95f0404f3812c45751864b8a6a85a270093a7211423a295f6a8ad0adba8208b7a0d611391a32a3cdfece6bf746fe9ce2d564716a7b7d0115bc5dafd90e108a6dbbfb680392047340a65750a9ee264ebbb67ff4ff7c448c0f204a473ca405aca2c2e86267b7c3310b2fbca5a4ab46db2d4fb01982d83bbfd1818a51602d0173a71a8f9789470335f744401549f66c9b7c324fa75d8a824bdb8deec3b2d8f9897b824c3ab3237c8c0381804d17972c8ff380f99efd856d6f27fae33de15567e1c67292f1f098582bd5b6914ce7e42f0eca7891b1ede580dc6e26a950b67e478a63602326790d551b2f0d012312090355a8757ce24cf401f059069e8987037c0693bb4d8f33ab41bf1bb19a05469ad53d33a6d0d35b386deb2ce5db5770f8e043004a52565fa0752706844650a47b55385b2f5dc26a07dfb952f9220a8c4f377db48b296fab64d0cc5f46a7641da78b2b082792206dc6ef889be3071798f8b3d427ccd39c3d48ac7b01cd547d70ae2b5f7ee9a354dea351e9479a450a04ba402e615eb0fbe9602453718ad1c3991a523dcb5f81ef7fe80917d9dba6e74e3699f43751d25539d1e7514bfc1bcfb3e8bec95f93a20339a9ee0819c521984a79692c51becea7370e2fead6cf2a7c6cc8588dc8c629edac8f22815bf29073bbfdc6e4a4213e85b4e0ed94355bcb2f8d4ee6337e27331838446a875f95e2df45361a75a0583407019c3c92d4765fb08051a14289ca5281de26d73476662e2a8f2e664721966fda7b010f801f041f6824d451c9bbfea75c52e351fb5be4979e54339d5edae1f3c91168faf104f3286d2e71cd2e9f527037464a375b67c008fead079d7b595b82572b52e9b5cd46696f5f6358fd2f5424c683a394b54d5062172b47112690a82eb1e7699015cd7bccabdfb84ea91d8309fabb99d553b370168883935586e11d2a3f3eb0c1b990f37fd31bafe6e04bcd8c19750fca217ea2b4b9acdd9986f002e5557167f6dbedfdef63a27e78fd1f30eb0122c4c57c9d79f20e51d7072c95c31be45fbc48ca40f83c37c23ae1bc833c88e5cdce72e1d0439a96f24ce04bef985389de9daf22f82bd75e2621b07d99d39fe271ed9e7739de406316ed8ef15e6dadc96918179fec3b767902fad2941e9340d0f24f7f826f55c29f390f6854109a147c170b97c0e6aef3771270456f94557ddd2578554efae87c1cfa1f02a05e95f24795754db82b6dcc8059ff9960273d90a04870fb2e548a1acef8ff5cb34f02d37096c7b424528ba42b46df66763da82dd165aac8a1ed935e4596e7aa5dcd68851a8cff1b6aa67daccde5bfc225b91bd38939b161da315d8c27729d304026671c1f010c71dcbbb11e03a9d84d321dbd17d22244494d56b66e90ad9d9c8f33f55fcfc6a9496a39467137213d387d0efe0d7fb0369c5a2196c5bbbb227edef07b6c26f7fb58a9e9dfd3227274bf66295bed027d8c3130d66c166f7aadd9075c86efe3d7f3507d4036550d81a2ee03a1b1315d6c9307961cfd059c9f55f1bd1f7291aed4c7b8258c944e574cd16d5188dd6ad031d58a125cdf8789eb7ccd1443aa591df83e67e6b09f5a3192b72e8181abe869b52cfa520b91c79e7aa171e3ee2fa2a6b5812757caa1bbf542202947a8b0542fcebe73a1846485bc270ca4c5407620c71f4e04e0a057d136e0dd431f738595f61efc759c35642fc76671ef2861356e8259049d0d00cff6d87958c502c25abce04d19e64178afd4bf1844ffc7945f1364157e0fb056d2d3175797d7c3893edf43bff0061c744a1385f47b3206eb24ccf0898afa4a31abc1396d097dc3ce3295d5e444b890e35cf51186a4c84ba330852b470163d5b3a52046282ac9cf69282e9565227dc8b20848316308266f2d2fe914147e43eda0097714a2305da14b169f8d5c56df07d083c32eb1629c6089a7af217838553e34c82fe5a46ea07bbe308a0087caddf4dce997ca02bc220e294d52d2ad0f481dfda8fa824f7e9868a99b873da9ab2f5c042efa8aa1637b9cbfa7f69afdcad4159775843e946923194920e3f9a2a43d4e7531b6efdfb4529af3ee630bd9107800ddf7cfe73695d1d4971a9f25e95342e872866e1d9db9896cb6ddbc15f9826c3bc6b04151e3d11f41e34403757e4736cf94d8e9a556686fc08a8dd2ba3a5b0916589158592972c9b07fc5c3b6934742b90eb9ea3414f14d99dfe37631a0dd457c2c5f461d6936c9f5f99f6edd74cafec88055351de66fce640afc7b97989a1757e956e5f9ec437b4aefc94f6ce48683b4aceb7b4dfaddb408bd3f1f3647cba9bf2b272b6261a98ab45b272911801cc08023c7ebe09e2f4cf48232b0db19c15b7198e323f0f94156de684258c666ad10d02097040446953ec0c2e5e83ec531e40d95c41b015567a6f2a36a070225983641d5cddd87c0bc9807fc86f26ba4ce9734740f3150b544321b916768ceedea433da9ae9925c7b20c7dc8ea80cc0aa22fadc9082d4bc88f57ccfb262329367c407a30d2286410830d9dafbb414f2cba3780f51077b32f4ea8162ca0f8bc487ac466809653bc85ac7abf643a2fdba9620120a4eef75ca50f591fae56acdda54f0f86009096a409ebcbde72605ff42853209b4c1aa95a4d7933cfca4becfa61a420e39f9e0faeafd5d2eb2d9a0a2ebeb50ea03fe8ce1fd339fe75162d265706db6834ff1a5fc613d45c5de76f6a23c48bf64ddf83ff0bef9220e4d1d3e451a06e0e6516070463d45723fae0d2f9a456f47456f1971d562ec10c3bc80403705ac5d8db8f25d66945ba4441e911e9bb13a3d29a8ef7262792c0134c9090fcc930aaf1af44ad0dad256c01cbf65fb5400783542312686b742b7d6bd9c0318ac5b22f2d1b095531a1f817f3f0cb1fa6c78fc8b9a4f1bda17a5960dec79651162d46837269a808f4f77bfbb0cf92839d19a52c673e26e783f8e2b6d9a357fc18bb5160fd4db1ce14b4c55a47e604606229e9fc273618c355c52f107ee64a5d1adf5a2d5c1608f54c234d58ae734fce51243c98b020fd08d8d5e304358738239724bad5619d551c023e86f9429c448bd280b68aa2842ea85adb3723bf8e2b5b7d59b6ae228f6fa7a5cdb2a9fee698ac5ae73b03beffe7eeaec9e1fd91a869df5d8ff145bbfc552b03e06df5625fbff57e9dec1864a452de55b425ba6b864beb3dd2a714a1dc588a97c61feaf5816d97c943a2486a9455813b57da9d3248a715201be8a2a18055e70cab1d6ffd726abd9332e881bb7d2efde83f4ec7f1d1ecd6e73bfae57d700d3f158bcc9e38937e18225f47e79ef3b860fa97338dde2ead87a3404832d07e3f72aba115be8bdc34c49de9ddb19a7e8b4cb107f22a13b72839ba9468d493a7954a22e1f88bed79e98fdd7c4e802a320114994e7cfd1f66eddc30cc0371be3c2f5c3e1b399d1f043d45d693b30671f1398dba7728572feafbcd67ddf165d4e3ddcb5d2a47189b93c22bc5e0900b399b419c8eb6d008849b729bf312b655d47d3456cecf5e29d287d452dd6ffc187c1bf34be2ead17ba42fde46da16bb0cb246eda1ef6e406fd3ad5dd398d612f85b2fcaae332b77747f6363eb879734c69fb78f3085220b234bc002d7d25b1d2ff0708acad97436c354a4157755c90a426d7c87304d5986469bd7cee02534cfbe1f8cf3213a925270b196d21b44f67f76a02522879523a707211207f02633f18fb417f7a7598cd22b5b666af731ea5492e619477517d5b99a1ce923b8303b9b55a7d7f9b9ed71011b8fbe6af83b258e2ea032ecf67efc52b9b615fcd2360389d9ca1100f30b01998dbc8571d4578945d4f2a59b0fba1031e40f7ffc4fab398638ccc6eb8283b614ec491b215c8027377bfdbd128bdf827f9dc8e4c1bc669165c223f3409687fd2f6379f66fbca22520eff960dd191bbb3eeec9ca14e1875f5d077a49f081959942e6a26b668176bf79ef9bea2ea50c704ee7806c8c647e6e4f5e91fc6360d80b9488f620e1cc655e655cdd7eea27aec9af9fb396c99b4e6a2a30cb357aac312b19ef21031c27eccb190c1efcc8d86866d05f6b0d025eae2e0c67d195aa9c39b7cd89dd35fcbe96167ba293f654814644be6726d5ed352cca9e50f3e9d1123ae7ce67de9e0eeba0faebc83e896460fcb4124586419398ffb43d88d239781fb40519233cb5031c6eeccd0358b419464649e8ac111ef5f64d004c891a6807275a1274fe50418b5e4a3c381e782c04cf6f8a667ca2fafcec0f9f8b5b184c3ea356458749fd1254c139edbe8f7da38a66b2501a5a6751ffd3b1164a40ff9c9b5ec08581c907cd64415a2787c5ddec6d7ff1d883fffef1cc4c2a7ca49ab608f640f2eca6baf6f9f1d035e1f1f2119e2814681afac6191cea4271adcd36aec9c863b710dbad7510859646b21d8f81b90c2accb5de85c5e3fdf9141052b9019f95446363f98685a43344172dce2ad69bf5390495bcec05b015e589895ff96294b18081153013bcc880c11d04f969b68e15ad0f9ff6863a920a751fe7724551cdeec5e4be0bde1e984f8fb8ce62f138d5adbee5ed8e624fbfb49db13d55ea0b1f02beb691bf79b28ccbb9320acc7b5c09d095fff0330f89b82612fd5d2af5294ad7bf3fc5c982b91ed0a485fd7d5a5fe4aa03d784fdf9f57357616c8c082c9844b8c62932e836abe2d2c7d650c7e0725d0d69255bb46a597738af895ab8a1ee125e3264ba90e590ff117066a6c4ebbc205d3229af48d919ab9dd05f97eeda4432dc95fbc8914206dc03cd3185f6e27fc96987b34ff43df05608aee25295b9b95ee6fcb3bcc56b194487245c7496b44ed6b74babe74417d55a1b9d3e0582c2fd4b67acf016ded6849834b5da8b601b2ac3ab4d5f32c0927235983d56de9c2b0d200cc8f1871c66597f5ba92ab810c5975aa972ed8e6248a22170348ebb63cf4bfb74ba81e39e7ea50cec0c88ef58b92e444ac91f588951ef3317af6575c31209dedc9c528d058d948340cc4c018560f008b6704ab7a61961070c0e071f6dcc421d87c539476266d565c4f6c1bb1c3d3ef843b3bc5d34952b439b2e64c77ae9af188b69ea60aadb494021e5de2c028e3d88e9d6806d774c905e44fecf12af1c59b638ce3f06be8ab4290a6d82318a89fb266076b4a3035a1c7546739b59bfc47f7882b550c836b8493caeff8d1107287b6f868477d3cdacab9c30ea82a9a79bbf3bec257319a8497e245824db47bee90aaf57b25f02b186336f373a8af5dd787c52b74acc5f7f1d2ee505fedc1dd82bf3454d8bf72eeb4646e0700432a870be324c448f79a9040a48ea2f17056901d3b736cdb62b752cd0f108eaeeb2a8b4c27cd295e9e18a4a17021b0fa6da5ab6d694c32534db83f79b63c90fb55efe36ccdad8faba721596ee66d6107c6b7cccb44ac89b5775a0cf8611a830fa88380b716ee06aff786e13ff55f5503db297a238f04e7501b5dfe7c5cb6c8423bce4fa57e5ca695ed2fbcfc13ddb30c89', '\x07b051337c8fada8cf0e11ea52608ce5ec45218f0e120c9c0d880eb054b3954f19c29b82fa7ff6c6');
INSERT INTO public.journal VALUES (8, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '2026-11-30 13:27:41.706652', '', 'system', 'consent.phone', 'note', false, NULL, '\xb1793ee414ed3fd9f599515b67be530e4c8b6528a2033347a55b6346439b', '\x9f4077b64d26a6d28de7b29e66b7825504e8bf7aa98f32dfcdf5a14b56c43dbfeb1f3180325b3df26847c42906fb4147152fab0f43648589b8acabf1ae9049eec20cef4e36f001190cd3ed4b');
INSERT INTO public.journal VALUES (9, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '2026-11-30 13:27:41.723513', '', 'system', 'consent.withdrawn', 'note', false, NULL, '\x904488a8f3dee5dbbe4a9213ddff9756b3457c6cf28e7b4b05d897506191', '\xcb923982f89fda9019b3267050983efc06a495417f107d3c93325801d28eb50270c6a6ce7a877afc18294762118785cd2e1d31eb866fae3d358e7d9fc12475ace2195eca49a0bb997be10a32');


--
-- Data for Name: key_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_check VALUES ('ec9999b26342103b', '\x182f535c0819bb3fe57381fa103a0cb4409c2b714f5fd245d080d99da4e91871b5819366115061', true);


--
-- Data for Name: override; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.override VALUES ('01a22ca3-ca3b-73ee-96ef-f7e39cc946d4', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'opening.closed', '["d1_museum"]', '[]', '[]', NULL, '', 'system', '2026-11-30 13:27:41.372024', NULL, '\xd7429b77f5862b9be763fd99eb5d9e4a38f59025adb3aad19681abb52395ef414ce4fb393713081af4655071');


--
-- Data for Name: partnership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partnership VALUES ('01a22ca3-c8cc-7ac0-b708-dd91774cc1fa', '01a22ca3-c7aa-7aaf-a4ef-b71fda3ed285', '01a22ca3-c7aa-7e11-8da9-0810d403df6a', '2026-11-23', 1, '\xcef5286d4761509460592ab4739f10488c772d5e1710d78435b9ddc207c9a56860824b6363b189320ff7df');


--
-- Data for Name: place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place VALUES ('01a22ca3-c7b4-7652-a782-c731c9f60f70', '{"zh":"丹巴县示例小学操场","en":"Playground of Danba Example Primary School"}', 'school', '01a22ca3-c7aa-7aaf-a4ef-b71fda3ed285', '', NULL, NULL, 600, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":390,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7d67-89f6-21e760e5c8ba', '{"zh":"映秀示例餐厅","en":"Example Restaurant, Yingxiu"}', 'canteen', NULL, '汶川县映秀镇（示例地址）', NULL, NULL, 80, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1200,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7fb5-a38e-ee47becf563d', '{"zh":"成都博物馆","en":"Chengdu Museum"}', 'museum', NULL, '成都市青羊区小河街1号', NULL, NULL, 20000, '[{"days":["tue","wed","thu","fri","sat","sun"],"opens":540,"closes":1080,"last_entry":1020,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', 5, 'yanxuelvyou.com/367（转载站，可信度低）：周二至周日 9:00–18:00，17:00 停止入馆，周一闭馆；提前 5 天预约的说法见 xiaoshiping.cn；团体预约办法未查到。行前须向馆方确认。', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7fb5-a38e-ee47becf563e', '{"zh":"成都示例宾馆","en":"Chengdu Example Hotel"}', 'hotel', NULL, '成都市青羊区（示例地址）', NULL, NULL, 120, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":0,"closes":1440,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x1fafba7c7e6fcad34e57517c56f1c9783e5560aa1cd497fe6e8f26f4ad80f9f25e48c3d36267418d', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7fb5-a38e-ee47becf563f', '{"zh":"电子科大附小报告厅","en":"Assembly hall of the UESTC school"}', 'school', '01a22ca3-c7aa-7e11-8da9-0810d403df6a', '', NULL, NULL, 300, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7fb5-a38e-ee47becf5640', '{"zh":"电子科大附小创客 VR 教室","en":"Maker VR room of the UESTC school"}', 'vr_room', '01a22ca3-c7aa-7e11-8da9-0810d403df6a', '', NULL, NULL, 30, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7fb5-a38e-ee47becf5641', '{"zh":"成都七中英才学校教学楼","en":"Classrooms of Yingcai School"}', 'school', '01a22ca3-c7aa-7e11-8da9-0810d403df6b', '', NULL, NULL, 200, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b4-7fb5-a38e-ee47becf5642', '{"zh":"成都七中英才学校食堂","en":"Canteen of Yingcai School"}', 'canteen', '01a22ca3-c7aa-7e11-8da9-0810d403df6b', '', NULL, NULL, 400, '[{"days":["mon","tue","wed","thu","fri"],"opens":660,"closes":810,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b5-70df-81e6-7f36fb8267fc', '{"zh":"四川科技馆","en":"Sichuan Science and Technology Museum"}', 'science_centre', NULL, '成都市青羊区人民中路一段16号', NULL, NULL, 5000, '[{"days":["tue","wed","thu","fri","sat","sun"],"opens":570,"closes":990,"last_entry":960,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', 3, '各处说法不一：9:20–17:00、16:00 停止入馆（dangaocn.com、chengdudeeptour.com），9:30–16:30（chengdu-expat），周一闭馆；这里取最窄的时段。建议至少提前 3 天预约（chengdudeeptour.com ?p=1165）。行前须向馆方确认。', NULL, 1, '\x', '[]');
INSERT INTO public.place VALUES ('01a22ca3-c7b5-71dd-9ca3-6729d920e40b', '{"zh":"天府广场示例餐厅","en":"Example Restaurant, Tianfu Square"}', 'canteen', NULL, '成都市青羊区（示例地址）', NULL, NULL, 100, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null,"weeks":[]}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1, '\x', '[]');


--
-- Data for Name: pupil; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pupil VALUES ('01a22ca3-c84d-737b-b693-15eae3c25d80', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'p01', 0, 'f', 'stars', '\x922000517ee6e7cfd65a58012dc4595a24d42412e664c3d14941c96fce3a4725828d6da6f25e1e47b7f158056679b87b38ece5380a067e97e264a370dcc112ffa130781336a96535aefb1a12d665d21f6f36d6f73154764e598c932ae67ff74d637368671d16bb4adb35c1', 1, '\x2dc2284a8738c9c77c7a1563c3e6cc42fb33bd95becb10d2b73b7c46174e9344b10dced806', '\x3c93e3970af61b677004986b291248681094dcc810308df34e18f043f0c297c50687a92cb10c54', '\xb9210c6d8336bdc22c4fc7443d24589e464cf97c168e5b1d0713ff554b35258a537105eb02');
INSERT INTO public.pupil VALUES ('01a22ca3-c84e-7850-92d6-894d91580bbd', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'p02', 1, 'm', 'stars', '\x79c0b04c30fe18ecf045b86d23dfbf2ff1d8d1e6a0795f5281e7a76bc1c9c7cb5c87b6e5d2ce51d8bb58e98795bde2ab763272622e57c90b222c0ceaaa3a6f9b5361908b7c3b3793401731c3fcee52eb88a7d0e46a0d179a0e47f9f829ac92c976e46d0dfe0bcf1c7a860a', 1, '\x6b0ecd84611d2e4e24f94ac2762ace3be40d23091f8010b3b7232622ceb00b793ba43418c7', '\x608ff7e2e3095389bce770de5e6793a78c2bce6a3ccb318194056bf0362d09e7e3b74c4a74a74bcb', '\x863efe4037e9f32d62c313909c2aabe5de9c0f5324e584d86d81346d17ff98077928f9b2d0');
INSERT INTO public.pupil VALUES ('01a22ca3-c84e-7850-92d6-894d91580bbe', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'p03', 2, 'f', 'stars', '\xad345b0ac8cdebcbb45c553a8e4f15c15487ca2a3471d913de6b9181b9891076ebb3f95b40bc6a998a739cf5b5db095c65034e8fc6caf55a8fce5a7ba6c8fa70485ee352fe682e178f761bc255270e4927e608e9c1e58d7c13e055d38f069565caa0e3a178bf5dd82cc093c2e29ba12e5997e166b012636d85f852dfa18023e48ed77706cc31608c7edbdb8caf2d5fbf2f9f126c6a72a6', 1, '\xf770813dce5721c58d1ef38048561991fc42d9c53e202d784edcb1c45b89029a54ac76d8a2', '\xa4fcd167f2d5ca3f55d202ccb46bf1db476fa61f84150021a95df6fb7a9ee6b46f8edb44d2', '\x9dfaf3b21b24b355dc94c53aee30660eb72e511c3d07a919c612b8fbf0c1bad549eda94f99');
INSERT INTO public.pupil VALUES ('01a22ca3-c84e-7850-92d6-894d91580bbf', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'p04', 3, 'f', 'stars', '\x54d96a7f0f45f2b997662a7cfd24979404285e97eb8279ba381752a9359f7d7ef7ca90679566153a015242de94953f3dc536c160d649399f1b8c66564f3032122d5787a2c4ab4a1c10b1ed120e5c2803b6333173298629c801f48cd4df05099648ca8c5836aaa299e8f97674aba726af6b5664fc6b8ab9f3aa5483adf2c2718a964afda3d5f8545ce55c9d1d2ab27f0e10893cb59dc46d65de2270da617ddab02cc968af63ae00c3d73ccad5476e2c6d39608eda74f22a1d18ebd10a672b5f16323b387f8f0200eaca2ae6692e923394bac9b0a2e003c6dccc9c1b1ed656761f5d4e5418959fb01f', 1, '\x6842239f419aad801bdd275049c7565c4ac39285cd3430e163bb2acc8130081962642b81f3', '\x92868e5937122753a868047c12118a57fec2968463a2ace35dd83bec4e9cb74f5fb248ff7d06', '\xe3734a0ad791e1a24238e66d200e7b09eeec6e7957d2a4e9947987e0ac6b5984a11842e4b3');


--
-- Data for Name: rollcall_carry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_carry VALUES ('01a22ca3-cc1f-7a93-b53f-e3927a788439', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cc01-74c3-8670-ed9f5969991b', '2026-11-23 04:00:00');


--
-- Data for Name: rollcall_device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_device VALUES ('01a22ca3-cc01-74c3-8670-ed9f5969991b', '01a22ca3-c897-77bb-8da3-3fdf6dfe574b', '', '2026-11-30 13:27:41.827933', '2026-11-23 04:00:00', NULL, '', '\xb5f1cb27b157596566499d8eb3540c86c1085c897f62c5ec9c50fdb2e87ac386c0');


--
-- Data for Name: rollcall_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_event VALUES (1, 'cafb72c66b4f1bf11e8b7e7d6424d706', '8905190dd82440010b27e27f7369b56c621e63b2c6e8c76369c5a5598ff01ba9', '01a22ca3-cc01-74c3-8670-ed9f5969991b', 1, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cc01-74c3-8670-ed9f5969991b', true, '2026-11-23 04:00:00', '\x732133271c5a48e988b4587d0e1e5e1b1f19c79835c6188865eb72115a8e997205f397feebcacf3f849ad76e32bb2753a579edbe3db222478df1c8c6b686d759dc9c097b8d86b46116d94c90a76905f775a49bd429eee6fff32191a093507fa67b1a7728e8ae3fd89f7d82275859020a46bae780a46c57a65868f04c30d8b83d66d3fbb6d5ca8b59fb8d2d1b24dbaeb26db005bdfe35e6fc1926edab93af8e118d18fe7ffa3b4f981b54b7ca8f46274fb5e109731ba450f1d22d2229ed3279fcb534448f1d4d5f64c0d792b80880c9784ca895feeb5a53cf28d77ff8fe447eba61029b84612e4cf1b740103293275c0d864e23af2f1bb3102bcc0084951a3a0b2d3bd37dd35f5f91563633c65c9fca04b6c93ec99e9e898362794335bf7505f72b3579c7c9fd3508938d9c15c19aae5345f3f1bd845cdd50462acc7ff3809661b104cb7fb2dd95084e6049');
INSERT INTO public.rollcall_event VALUES (2, '34a52a476a021f489ccdd59f31972630', 'b093ca05951f584bdff83299bbd1324773d3134b9d9e0fe22636306d075031f5', '01a22ca3-cc01-74c3-8670-ed9f5969991b', 2, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cc01-74c3-8670-ed9f5969991b', true, '2026-11-23 04:00:00', '\x490cbe225973dd933729573d70b71eed5bf651db8b031af94fb907aac6324c431adc47aa6ab9ab39601d56199d5aef5ff6f1d3dfe93767d53c3fc5591c58fb2ebfe9c1a9006df5020197d4bc8784cc7af800ef3aeb01badc7761d1a68676e8dd90fff8454b60feedfd91049ef9730da1ebc3bd044d7691f43725e049d871d0d1760a455ed85ea2b1dfb56f240eba9777894a8c9e44636560fde9aa97c8addfe73f87a29b1612e245ec0976234eaf96a29cc76bc3df960e1bfbf48f4a860029cbad2c6a9ca7d989cb2ce3b59378caab6b7d1ac78a526212eac9c09353efcb2aebb952bc3c20f14a1d94ac68b40cdeb3e30d19113442c52014b277d23d436d126a55548225e2eb79880e59d000e0a1181bddfc61d5e62c36e8e42b7fd8c3e40c0b682441b3b64d9e27712ea48007a442f06c6f638df60e212e3e23b59c4edcad7f48f520799f37b37a587075');
INSERT INTO public.rollcall_event VALUES (3, '620854ac743428664415f5d8c9f8b5eb', '27616a4446cecf9a56576440fab69df3511b9e6651d63980cc982288d1b2981b', '01a22ca3-cc01-74c3-8670-ed9f5969991b', 3, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cc01-74c3-8670-ed9f5969991b', true, '2026-11-23 04:00:00', '\xa831cd1b51def29d14985b74dd146a7b4f0ec98ba544ba53ee95f3a05725af2e69ea8e94710539fded77de4280d55beecc07f93b745d1def0aaa81ba233ad426f95206fe5e7d0ec6c6ee2c88062029fffb347930de6dd28ba46bed8b85759bba9da6a75d04a4ba724ddf44942bd96fb6c04784883f6fd415c626c61e6425df0221b9ac535840dad529a7c5902ea36d548d09f941432e5ee9c03ef5abd6178b0a460d311b1a966001a77bb9a43c331fef87ecc61f1d9ac20273f5e1f7e0390759ea7fd341908af801ad6e64da22512da9ae5fa748a819a905a9349307e29165b009957f4306c80090b7b74e2f2f1b00e411726fdfe08cc6889171bfa376e5cc937d54a55c127109816bf48dbc8df3d51279961d7141b8069725191bef3798b6242c4fbdf993f0f8f5ed5f7bd3b9ff9cacaa4d556c047c22d84a55ab8b43ea4ceb1ccf53329459506ad059f4');
INSERT INTO public.rollcall_event VALUES (4, 'ea8ee3956cdd8f77defa7fcc779e2741', 'f5414bfc78e66f0881721764a44b0b26d050cfc6cbc61be9f0a0e4ba6596fdad', '01a22ca3-cc01-74c3-8670-ed9f5969991b', 4, '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cc01-74c3-8670-ed9f5969991b', true, '2026-11-23 04:00:00', '\xb377d78dd3289583eee0ae72113d22219783e2b32ebaa8c6068b98a8c9d38c66685ddb323dddac21ba70bc56ac00b1dc4734041888c16805eb3115cd4279ab97fcd15d8c62034b2db1debec4a0b7616469ef05c645ec49e5d7994bfc879c76c25917701863862e5526c9f1d84271c381b0ef29d3a13736c16d5b77d6c00a4b161229f13f4e5f7a9949194b0519d553e72d80ca63078dfa6d5eee8fdbea7490c5e8d939fed28c8589233940d0029a9bfd0f2c0339d6772af083d2295e1ed46499da8ae5188d6479814e3cef697e097795bfed2e1c0069fa0fd4600e1b9e2e17bd4ec59f14df48bc55bd242593904cc025b8c6acd271194dd8f90a47249049bedf935a49f66b3cef70493689c42c5bf8db417338a74d1d799f02cfe35fed5e0ec9ab1aff92ac74bfad7a350364baf03cd78eb98e8828355cef50cf8e369f69ddac5508526b9d715c0ee8fe63');


--
-- Data for Name: rotation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rotation VALUES ('01a22ca3-ca6d-7795-8e2a-7ef8d2d2dddb', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd2_vr', NULL, 0, 1, '\x05e3beea88487a27a02225cc38315ab7d4f766afe8c038542e887f38a09d54bd8c3003b7730c130ea3e48c39ab001da5c288c016eae810b352b25645da6f35bb13b394f047cdaa28fe68a4eaf9480a8d7914d0c65de5bfe5e68930b8dd894ec3cbec51dbf3d349ce08a6ad4e0c3fce6077');


--
-- Data for Name: rule_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_setting VALUES ('travel.tight', 1, '\x7c629f467d77004c6f4ab898f8ce9949c863097487881bfebfa66e79658fecc6dfe391870391e495d778decdec44db6ccb5a2259213ca9444e1d7aac7965fe3c269b115d6480f4b6ab7464a6f238c5a13475d575852e1491bacc4bdbed7d92d1caa7b5ee73b8');


--
-- Data for Name: scan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan VALUES ('01a22ca3-cb67-7a5c-87b2-e04d71ac320c', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '', '王老师', '2026-11-30 13:27:41.671288', '', NULL, '\xd5b86906d3bcbca226844ac5ddf82ed66c48bc205dc7132da81b7afc55de6829647244fe49bd6f98ebf48eb644a63f4b88dee4a1c7dd323b13d7904f47e870fb6b7876f107240bc59b75622eb437986b24199a4181469caeae2a1e6ceec6032fb7e143bdeceb653c9b325815d09808e4bba8daba075b592254');


--
-- Data for Name: scan_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_decision VALUES ('01a22ca3-cb74-7c3f-a2fc-9292fa3615d5', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cb6e-751b-8697-b7cda7f942bd', 'consent', '\x6230e3a3d5cca88762ed01afd0e88155a36f89cfda9d2b5e9bb23a122a9c9c9afc', '\x28f44ce8d42b99c0eb534bec370ab2971d471df4e50d7cff360244ab26e5718e38848e', '', '王老师', '2026-11-30 13:27:41.684241');


--
-- Data for Name: scan_page; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_page VALUES ('01a22ca3-cb6e-751b-8697-b7cda7f942bd', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-cb67-7a5c-87b2-e04d71ac320c', 0, 0, '2026-11-30 13:27:41.678616', '0000000000000000000000000000000000000000000000000000000000000000', 'form', 'filed', '', '01a22ca3-cb5a-7634-ba6e-151965c77dec', '01a22ca3-c84d-737b-b693-15eae3c25d80', '2', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', 0, false, false, 1, '\xa3153c5bbea7b8557e2096c25e51425a2051ac6ee4227bdeeceea3aad166030c054729bc9cbb0fa0e1fe1acd4eb6ae9c4d01c50b0aafaaa0d409b6b7f1f0f33f199d5199b02e72c38b02220d1b9a', '{}', '\x40d632749c5f6c1625cac9e88db4513f23d900a148ed3479e69b605db8d7545ef07ba0');


--
-- Data for Name: scan_picture; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_picture VALUES ('01a22ca3-cb6e-751b-8697-b7cda7f942bd', '\x6cc10b48e14bed23d528a0229cfa8425ea02ef9905d924ccf167843441060c6fdb26620d68');


--
-- Data for Name: school; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.school VALUES ('01a22ca3-c7aa-7aaf-a4ef-b71fda3ed285', '{"zh":"丹巴县示例小学","en":"Danba Example Primary School"}', '四川省甘孜藏族自治州丹巴县（示例地址）', 1, '\x554ecbe4146da9b53fb84207f3712c05c50744a5dd596c7f7c92f53f7b9ffcc8641af13fd538a935', '\x');
INSERT INTO public.school VALUES ('01a22ca3-c7aa-7e11-8da9-0810d403df6a', '{"zh":"电子科技大学附属实验小学","en":"Experimental Primary School Affiliated to UESTC"}', '成都市成华区', 1, '\x', '\x599ad24eaaaa075cc533839f9798cb26b8a540a985c7ce74ced2009c1d30fa332a59a45fdbcd96e16ba6bda2866a7e1dcf366dc5da45c41c76609c70a1c95f353e0b56');
INSERT INTO public.school VALUES ('01a22ca3-c7aa-7e11-8da9-0810d403df6b', '{"zh":"成都七中英才学校","en":"Chengdu No. 7 Yingcai School"}', '成都市成华区', 1, '\x', '\x80525c5380bf0f9fd93d795d78c9024a8ee234c87d313dde7e5e2fb21c616a965ffad448820de104f64b76fcc770485f15dcf4da1296598a845220be13');


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES ('database_id', '\x4722b2b566b59d150c451261abb66098a8636353cc486ed9a7f4d5e443ae66a88df5ecbe50f798a7cf25c7cbf2d5d605fdd79f6978ad2f18c089c8c290ec52d197fb');
INSERT INTO public.setting VALUES ('wifi', '\xa61c34ee56b53e7431dfffd765830f363c7ad5f3dcef3f915faea335eebc4df5c7a2caac237602956600393aa199d7f74f198e7e4083b1555db37112ef0db5abea31003af7643fed62059e65724e0ad64bbf');
INSERT INTO public.setting VALUES ('backup_safe', '\x443a10794907fc6b67821b396915c92d4aaaf166f44364b3433df7f8402feec537795ab73fa1d2423a8eba12a7af25fce0b96dcb6565490b8a195e1d432596579e816072c985');


--
-- Data for Name: share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.share VALUES ('01a22ca3-caed-7423-9ae5-21ea87b8ec9c', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '4C78CA6PJPV1M0NS', 'trip', '', NULL, '2026-11-30 13:27:41.551409', NULL, false);
INSERT INTO public.share VALUES ('01a22ca3-caed-787e-8e77-cd0ea6f6733b', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'Q1XXZF6Y2TRH96VS', 'group', 'stars', NULL, '2026-11-30 13:27:41.551418', NULL, false);
INSERT INTO public.share VALUES ('01a22ca3-caed-7a70-acf2-93c86bee09c2', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'H3QE916WQH3VTYWC', 'group', 'makers', NULL, '2026-11-30 13:27:41.55142', NULL, false);
INSERT INTO public.share VALUES ('01a22ca3-caed-7a70-acf2-93c86bee09c3', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'NNEV4SCK6RABJ2W2', 'group', 'lab', NULL, '2026-11-30 13:27:41.551422', NULL, false);


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES ('01a22ca3-c8bc-7cf4-ab1d-f730b2730f78', '1869b41cd3815b8987f5d5c79d3181f9eb52682e4a8f5815d1682d856ad50913', '01a22ca3-c897-77bb-8da3-3fdf6dfe574b', '2026-11-23 04:00:00', '2026-11-23 04:00:00', '2026-12-02 04:00:00', '192.168.1.9', 'Chrome');


--
-- Data for Name: sign_in_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_link VALUES ('01a22ca3-c8bf-7cde-a505-137b084b5856', '882526dc0da79c3f59535143907b78d3a0aa749dd90b014339128a1f2cd051fa', 'invite', NULL, 'viewer', '2026-11-23 04:00:00', '2026-11-26 04:00:00', NULL);


--
-- Data for Name: stop; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stop VALUES ('01a22ca3-c86e-7e20-902f-3c2309621234', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd1_museum', 0, '2026-12-07', 860, 950, 'visit', 'cd_museum', '[]', '[]', NULL, 'confirmed', NULL, '[]', '[]', 1, '\xc0dd7bc44929ea0484a829ec8745661e646634829aa76591b18594322efc25e4afd07f3a795ad1ee2081233a10ada1c09d1e26e911891c965e56c3204125018cfe9c8c33e22a865b5bafc6868aefcf86', '\xf54e2b3b3f558c244a28697117f4a1733fd15dcf116856047aaeffc5587728bffba1b075b89877e7658f73b127429e383943b87d8f1abaed359f526f70220735d9f7eb46e4ae1a71d9b1ae88974e4f05146e1d34d3360260ec7213d5256637b4101f782202f560c84f', '\x51f0a141c173c6fb104853690e290d2a51d1b8f0a98c2c329bd28b6bf321965a0ed5069f9f29cd6d9cb8f54cac48b64c18078e4a7bd8d608b11200f2b6c1bbc144cea6c2b2a72fbc9a8aaa733c83856ddd', '\xb2305c4fd1839a0f3002028e3a46770bde44881260d862e980ca049cc1ab7ae91cfcda3541e01a65231bc251c3d15d91d0478d8460bb31996371f66b810d2697a31a179833c957a1bf50566a1164fcb9fedd2a502820c0ed2eaeb50c679b3671d1cc22de82ea8295f8a1f0e6adb5b46a0a502390fe32414d2b2290ddaabeb7336e4952656a113d61149793de9c84ff487acaabff0d66a8da1b8e68c5ba019f71c80f9bc17bb755580b9c2a8d02fd09', '\x');
INSERT INTO public.stop VALUES ('01a22ca3-c86e-7e20-902f-3c2309621235', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd2_vr', 1, '2026-12-08', 580, 715, 'vr', 'uestc_vr', '[]', '[]', NULL, 'confirmed', NULL, '[]', '[]', 1, '\xaba5b322758a358b5259163a95cf56ea47cec3cac616bdebfd6ec9e3080dd57a6cec0a7ec624c909ec210a3e78efb414785b71fd920719804da130ddea9a8806a325161fd232859b5e6d806be44cc1e393d8479218d0a4b89aee190c3e4318932a225b5411edc30734a134a56fdf72d86371dc27a81fdb04949a9aca341770', '\x', '\xd0f0ec61d664ec533878f43960d3e3cd5cd97ea8030809a520fd382e5ff7413eb1c4fce01c3fe338f1bfb121dc0c456568ec87e9872b583919822847e6d0d3cf8fa070f1ad8b6e89e07b57e27f887bd5c5ab7ac23a2dc71fb260946700d07d04bdd8c359fe478eb36a5d1735691ae9acf2c57ac25a59c1b02d68', '\x49eea5e009ff54247896e242559e4f64ef42f1f950226f141fa2fafb54f74de9f4ea40f11eb835f9d494ae2825a48980c77ca93ef190c9e2bae7dbd3735790c687840ef89c5482a7d57c958d54747788a0ca72e4a178c1d23b4ab1bd1040a7a186e202e9ec4538c5f17dcbbc8b332c307c3a6a0b6411a2ba662fa801a0aa3a2f4b0523b32355c981930216100684ae51b18f7a852157be80b79c416aa40b418bdb55282fa26257384c99b6c818f5de36b15fbc5d8f3a61fc51ab023e176724071a4d6536a2b50851823710f9e7384302161e67dbf6dc63b28c60a061a49836d2f2adf847526a1b2e733b4bfdb9ea30d45f71789a', '\x86e563aa8399091403a5efe6503099b739c9d158596896d359556ed8061c5ee355625d30f85c1162cb4ee93b60a9cba42bfc40e8c70e603643b99555b7c9c00f44e7cc');
INSERT INTO public.stop VALUES ('01a22ca3-c86f-7628-a8d5-d20febac8fc1', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd3_science', 2, '2026-12-09', 570, 680, 'visit', 'sc_museum', '[]', '[]', NULL, 'requested', NULL, '[]', '[]', 1, '\x56246bf0f2fec0739a8d95abe651e3ee9541d015d963956b88511e47f940f210fb959f4242b501397dd59f60175a9d00868400f074853da5ee0e523823c1f1773b5997cf862cd9c94e91cb65e41cd7558cb698140487f84123a02b49aa1516a905a87743be50d6', '\x6ce92e8b9155351c490b2a052993f18a778052e8ce6a9b6dd5503c038be527cf38df5006a6239d1d20f8a49a793a31ef10b5b3630f8752b9dc981f95e12a7b7e1c4c170ed0acdbc82be846307a8708122b64ba902c2718a6d407ae38b4e7b03d75af08b209b55fa73bf0b295267a9404a6f92dfd41c02ec75e', '\x83e31196723e33fcb3ec63390cb605a4475608eadf395350925bb45be2fd4464b4316f0e5eb9b2744bc47317ecc8fb209fab54b5b40f7c432a5f46ec5a40f2b2d3a3c6dbd1ecc8f91b0a2c7d66e2ef94b6f5a4e49f04cef40b2ad6bc08e6393cb5540e307f725a2de8a177ce537c282b52fa4bd4379bb2997c99ba34766f3e7d9393111305e7fb7f5016', '\xbb33020f045ae6ab89e43625955934f3615429836140e460ed06290bd2c7525b581b1120b2afad6b1362ad7edcb241b2d15c1fa34035b031b9548ef6bfeffaec64c8bb4ff7db01efbae50a91d35e9e2b1c20402a47293b96b41ee46e8170410380369dcecf1790394629736d2f276c3399ba56268e88f1e6f8b9ca9cd46569a850d7d114f28435644f009c337cbfe4c7e93957eaa3fb265ac8aafb4200cd7d72d3789051d74d0f3e5ecfab65618840', '\x');


--
-- Data for Name: travel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.travel VALUES ('01a22ca3-c7ee-7567-8327-0543f3748cd6', '01a22ca3-c7b4-7652-a782-c731c9f60f70', '01a22ca3-c7b4-7d67-89f6-21e760e5c8ba', 265, 'coach', true, 1);
INSERT INTO public.travel VALUES ('01a22ca3-c80c-73a3-8ba5-bb89f1cd4d4f', '01a22ca3-c7b4-7d67-89f6-21e760e5c8ba', '01a22ca3-c7b4-7fb5-a38e-ee47becf563d', 90, 'coach', true, 1);
INSERT INTO public.travel VALUES ('01a22ca3-c80f-7e6b-99cd-430bf35b4a03', '01a22ca3-c7b4-7fb5-a38e-ee47becf563d', '01a22ca3-c7b4-7fb5-a38e-ee47becf563e', 20, 'coach', true, 1);


--
-- Data for Name: trip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip VALUES ('01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'danba-chengdu', 'Asia/Shanghai', '2026-12-07', '2026-12-09', '["zh","en"]', 'danba', 'CNY', '2027-03-08', '2026-11-30 13:27:40.68268', NULL, 1, '\x4290452bca103e451b1f68e03affaac89321fae3461f565c9d79d4020b8a33012667fff0129abccb2d0286b24ff20949b4f6ffd77703bc32918ebb64bf21ad3937c35a477bd9443de97dd8ece17e445e3ac107f537e64f8268ab6434ffc069a71f6cada9c5c7ccf718394996b78c', '\x53f442850b4e19cbd54b83cddbd581bb2cd38a1e7386832c405d177e5b0da6ca4580ac79882e48a6f17866ae574877334f2157b8de6f160a885525a3a1a6f919a03ada1f6b4a5e61c1489a45308f61d210b3f18839f08e3a60ddcc0f659f6dddc04dacdcded5d519ff0bb9e5f8a70aebcf55245dc7ab6a7b2db15e49833fe746d22ffa60d86a0640ac8b3f4dfffb6e95ebb18b9ce1dc0f75c9b3beedb6c710291ed4e1e5397c5752df2bd250d7337f0feb8e6eb43a20c3fe4b6780d100cff448af3adbbe0986d6360cc0615e7567dc14950d70a5b5546ef362b751c3cccb6fc1c81bf74eecb83a02eff9629cf8697f839a7391689f3e0b0875f4307b669bb333eca1cac105c175f6687b19eeb3933b47a888da89c932cfa57eee32e00d65b4c37e18a8daae414ebd93799777c8d805c89f6d704b79d43ae7778455088d7f13abb6b5ae1a8db5af7763a1b8638597569d81a7925fd6da8ebaf07082bd4f6365008926aac8092a73053ce224ae13743da71bfd3541cad6ffb19e4b9934747ea945dab0d4a8e2630525c0f12bf5cf6acd26ebf0d47f031b3e90eb9f28d61d07d6ff4d686c42a1babb2f0da8edccc829daf7384471e0899395432fdc9396ce3570', '\xa359dc2db42c55ca737fa29b87376bc4449e319e5ba01f0a3d2728ddde04155d722c97e8b64fbced', '\x', '\x085d9066cc68a5e03d90551aba7bc2d4c358807f05bcced7c657856ba919c8b5f26d5ee0163c5c5a075e2182f8ca614959e131553874e9c5729e93dd72783bc7f268b2194712dbb2e567b63391a2ec9a6da818c35ab44955f53cdc545d5c36142ce75edefd351d976c3f810a44b56309362c043ae7c8933d020b824e47a23e4855dec917d420b93e2a4182c975b27fb70142df2a671cd80dcdbd36186db906f27b0f1d5187de55a56c88af754b6ea16bb559c01a53045fe1979489a8169744ed0cd0ec30e3b69a4f29fa44ed03f0a8846ea95512a2bcad8c66f775d235f263904a2f2afe41778c29b7675ac2cfbd5a753a76d1a51cb2b311e8602365d78bf28b9ec2f45a54ccaa7913bdff0d3f09445710e751fbeef05e587dcbc4e0053df1f39b860817dd1cd62be0c88e464204442da973581a1b4976ca831b91d7587a222bdf59417a6dbc5436b7c7892242944c0569658c2e1fa87fb4e3384e3dcf15b5b154fc56bd2a2c04046b6f3b927b1eea8f82badbf9257933e072db883e8b443675fe17f0ab0719cfff0f04303c81e052fa65903446b5f77f2e282c4176286ede2a1ca27ed73912f7d7f96ced8538abeb4288aec699656c95bf9028cde4b389ef03fbc2b8abdf09c907bd149d8c5cd8dfdfdf31b31218daf322427d619d24d1f716e6953159c309ad3ad9d1ad5b835296b6', '\x37f54b360e51eb0d9a71454fb226eb79ba501e36e55243ff60c1a7ea6cb3924229f7b5f21df3b3debe1cd63c863d01e635557eecedbd87cb1799f071f56749f0d04448acabfdc2a3930da04f19af8afe43ac6310e78079bde078992162e59c16ec48157a72ec8a4d5eb2e9c1b22e5fa084db6615fed7ad68f2a2a80fc840cee03dab9b7a0fce275eebf3b7b8d3b0b9f32c812a2fe6bc0bf8abe1031e3e6d50132484f9fb5af221e4ea30da69242073a5f0a52443662fa7e4b0939d01d078abba8495558ca2ab4e747d4592bf7b5c8137782d6ec22088613b585c25cdb7f8f43a2f559dab2791c49196a47927facabd2204d27a3be8ac5a6d2efde266c6655fbd793afe297a8a55bedf8b936c153df2459a818879c546eb0184e9ac20f3', '\x3a1a088f38b0a2f134d2b1f465e0cdd0bae3d26c0a1ae43b13da7916118d9fbea4f683ccbcf9be811930ba8899e33aa4c8d9fd7310175edc0e32d3b5aa8b88fbb23fa30c085108bdebbcdd63e0abf737a73f1b3e087b3ccd05602f6b58b19fd0a14216a279754fc838789e9f2b5485fdaad6e6408d88ee6e7520d079332bf426649ed4f14bf1c827a384d157eab567d47c6ff968dd475b47177925bbd4ecca8d33ff8ff9990ee6ae8e3e6616e3a13d6e8d7d1c40b78306169dddae9f4d8e87fdaec4b3792531419393978f514c2e439b17174852886b55f6831a0de3', '\xd175522d1d4724f6bdb4ca6ed482c919599496ed1b10ee040d9abf0f1009');


--
-- Data for Name: trip_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_group VALUES ('01a22ca3-c842-7eda-ba70-5ea84950149a', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'stars', 0, 'teal', 1, '\x1c77dfd7ec36917940a270d5cdb2c298606a6e37342bf7718677524e6e7a5a792ab048774988819bb2ebdfb7b5ac0b2d957a0494c48b1f10f22b959bbd1b0b3e');
INSERT INTO public.trip_group VALUES ('01a22ca3-c842-7eda-ba70-5ea84950149b', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'makers', 1, 'amber', 1, '\xdff54a1b6925782346a05a52ca16f2ade483d9deffa2b30f3d3a1428b2aff1bb94b923dc4b504e3454f1d38adcc4e4490c9c6e0e3cc29872ddcea9d1');
INSERT INTO public.trip_group VALUES ('01a22ca3-c842-7eda-ba70-5ea84950149c', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'lab', 2, 'violet', 1, '\x6f720ff914696c047e523e0ae560a1e620185c903b2471240ea16f925d7cc248a86b8a576a978754fdca642c7627e4f1af7a86979982ade3ff');


--
-- Data for Name: trip_headset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_headset VALUES ('01a22ca3-c822-7cc5-9d6f-1c088646dd98', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7cc-74f3-9789-3bd665e0feff', 'pico', 0);


--
-- Data for Name: trip_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_member VALUES ('01a22ca3-c8af-7d7c-925c-661d90958b51', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c897-77bb-8da3-3fdf6dfe574b', 'editor');


--
-- Data for Name: trip_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_place VALUES ('01a22ca3-c828-734b-a2cf-31822cc04fb0', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7652-a782-c731c9f60f70', 'danba_school', 0);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-734b-a2cf-31822cc04fb1', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7d67-89f6-21e760e5c8ba', 'yingxiu', 1);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7a4c-92b9-12c8853b8618', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7fb5-a38e-ee47becf563d', 'cd_museum', 2);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7a4c-92b9-12c8853b8619', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7fb5-a38e-ee47becf563e', 'hotel', 3);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7c4f-86a6-52b889689b0f', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7fb5-a38e-ee47becf563f', 'uestc_hall', 4);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7c4f-86a6-52b889689b10', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7fb5-a38e-ee47becf5640', 'uestc_vr', 5);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7c4f-86a6-52b889689b11', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7fb5-a38e-ee47becf5641', 'yingcai_school', 6);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7cc5-ba1a-befb4fd328b8', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b4-7fb5-a38e-ee47becf5642', 'yingcai_canteen', 7);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7cc5-ba1a-befb4fd328b9', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b5-70df-81e6-7f36fb8267fc', 'sc_museum', 8);
INSERT INTO public.trip_place VALUES ('01a22ca3-c828-7f40-bfb8-3df3032f93d8', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7b5-71dd-9ca3-6729d920e40b', 'lunch_wed', 9);


--
-- Data for Name: trip_school; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_school VALUES ('01a22ca3-c82c-7063-87ed-f556e4b7ae96', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7aa-7aaf-a4ef-b71fda3ed285', 'danba', 'sending', 0);
INSERT INTO public.trip_school VALUES ('01a22ca3-c82c-7511-bf4f-c4726cab0a4b', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7aa-7e11-8da9-0810d403df6a', 'uestc', 'host', 1);
INSERT INTO public.trip_school VALUES ('01a22ca3-c82c-76ed-bf83-330f1fa2c8c1', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', '01a22ca3-c7aa-7e11-8da9-0810d403df6b', 'yingcai', 'host', 2);


--
-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.user_account VALUES ('01a22ca3-c897-77bb-8da3-3fdf6dfe574b', 'wang', '王老师', '-', 'teacher', true, '', '2026-11-30 13:27:40.951255', 1);


--
-- Data for Name: vr_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.vr_visit VALUES ('01a22ca3-c87d-7dde-8fa3-e593416cf1bb', '01a22ca3-c786-7b57-b02f-0bb435ce39ef', 'd2_vr', 0, 1, '\x1c9805efcbd76bc1e05429803ee1a772177ca85778a6c350ebd39b53390dc922fdf404dd57c73b7f1cc646db735ac7a5f4c5933a9763de5435789a89ef1b7e3c90728caa32526faa21e2a346bc694fdf59df36657ca59cf6d49bb43ddb3947740f197fbd7f22e0bf183d58942bdb89b40a354147ea0f2640114a939c0b0c8e8e44bfc7e52c3361f5f416afab2a2872407b6c65a13818494ba37bd599255807892381aba1d9fa3b788731e799db431f27eba7beb0f6547cca66f270d0892e29c463063fb4ffd83a11487043be1a0e5d95f602137ec8f1c7201412ea061b7c50e9ccf71bf6ba1f01d44a4f1eeca04645953bd6874f4b7582be6dadeb30278434cc52b8adc35a1eaf53d0ed029958c0e54d249a16e6eda6f7a9e51fd02220fb1a6f4bbec1db9b9d30f9fbb2f83708c9f00151350a752001c48364a341492536b7616ff866e1307e144ab5cffc4bd76dc9f4c60447f4e062ca7ef1d8d396d5359acad10d431194869c2320e6ed855a80af4002dc163c4b4f7aa14f570bce019c1015cbb317c5be7b2b2b7f8c45d821d6a2b6c23047c43ef08f4736149765bdc467a8ddf5eaf47c2e5a3da1c973054d479bcec46bf75d3bec1c1c42ee679917db423308b4b38bbe4839392b8b3dffa60c7ce8742aec89d825acdb91339e831bde09452c8bc495ddc78b80c4b42a5425a222a0042cd3300c4558df91461d04f990b638bbdf45cb54b9bbf148124fac1927ba375eadf31c6441a1972af5255c4aaa5d7ca6246880d5ee833de05d93131298fdfd2ef8a13128e67ae7615cd340e1d17f50796bb79c06a4334f0052ecb13892eabfb9934f4725ed0c82efa69af6f9b965fc3ebf3e5e81d51c301224ed7def719b3e1fbf407ea136f53875738fee3a72bb3c747ea3b4dc8ac33a487ee224600df16c4b46f934773a0bada08122e4bcfa0071bfb598d5048269de5e8ff2fa0d3013ffc3096f55910d0e9119b894807fa35b785e535b2f013243813518ca76f9923501c63908136e374d1a5a9ec3c216603d0ac4a87c009660d56d879bddd4c54cbabc5e5d375aff920ab45550d68f7a9b24f7cae32ca1898d60400b6dd64e3a307b306de83a0ed09c4f5daeca8495c1d029e979015f1464b16141d8b10a93b56fbae8f948bc0b3be5e529d19de5ccd6457ea1de5b083c49388dd6b194adf57f264767c58fddb93e3d6129045a282c18ce113e4960463e1e6d59376bf4af0fbdca6be8f01e5c43d25e3007cb237b7bf74a3b16716d1c4a702800c7e464cf2711567a891f09a2021ff0f76741b24b0a46ebe571ce48cdd618d818eb9578af2f78d0e0041172d9b725db166537acd47617b997b66ce027e0677d2f5741c8379f05217884fbc974604eaed076435c496a2e75fca758b63edde870d877880499b9262dde879cfcf2896d5f787d27613dbd9c82698be1bc00a2b72d9f28495d76c7c9caed21e7e2244df8e14c18d7dd0eb703e3b72d004eec4c9b9318cd47f8fb20c1fc52106058e59b61cd864a13a7474b7ef97656c0bfed4b71cb857afa2149e240517ec14e01d5791c10fc5b347dc210818fdd27856ad1e000302a14ff846530a4794ac05328e29d8ecb56453940125310b81320033c88576cf58c18d05368f4663fcc45c3e598dbe42093497215c46b378d5b2e777f647d4b2d11c9d5e489ef287481256ff9735d63b5212aa576c84311c45665c64b7ce0bdb719745618234ca1644d757f430294237bcad19addb46553fabeec6ced7fb0cf477b5e893f44b73894eb93d81eb4db49dd58415eb50e88f05db51e5fab2df0b355635ab4c81c5a2360e1e02d9d062558fd21d3811ac9256cadee6992698c375e9a4b50f4981f1b7872fac647ea6fd5c6015b0f3d9b88bf27c3efa7b870c75bfcce4a1c51917ad76228e983025a36ae37db7bd5b8c52e1f35dc712650e8a6b68d8686071591824e5f71d0d5a3769877b35e15b90498dc45532c95362fdf4c3b6736fe517fe42dd5c867256751c41d12c7db964d5ccc5490d42891e086270b5323456e72739e13980b3440bde7b9592f082b23cde440df3ba1582bb1a76142d5f8ce9ea79c710247f7fbbb6370a89410c0614ec9a1c9029dac5e82df4f872cac17dddb11a7a0c39d1f358f819f4c30d3914d5e9d3b768b7529403b8f23b43d504ed5915f87437fc6f707f7be138a6014e6c52ee542602d80f4acdff94aca17ee065a394ba498653a5be458a0c7952c84b9e0b73bef29d4d03a78fbae68f521ae01c1d573a9a02e0491e0a7599b3d679b251f30cfb0513e558686645c32d6872bda871f65433f5068b361a7600300b5724d0268464c80a3a8f50fcc4bfffb69a7b9638628938c55cb68b0767fced487feb66795e6575f51656644fe58847e4473a95db480ed6e1d681d0158c63380849e0acb45a1b80b0496f3a155eb995f8b68aff50e068dcd54bf9ecc408068351c5cc7993aa0a23210c8c23faea532ad3a3972afea0fbfc5b1909b375d0d06d00877060c34b8ba163bef221854112c9a75a4a68e99fa4f4649772f9baa6e3e1ed98c50d1e464ddf485d80714bbcb49937713fd0242eff543637fb10167138d5000b25c30f58d7d6fd14133656ad6b175fab357e552cdc932606f03e457517d69789cc759ad34f13b4c166fce6cb67105df9b04da4b83f82683dd97c07193d68a38ccb4cbf862ee71c468806f95c9e605eecdad89d8e2f7cad9a39f41506d7fd2567bb801c6d343f5a29faf7f7d6cb72b2290ce0024b84e9e89954ed7f6522c9238f7622c77857c873a82951d9e4f86e38d8e75d6c1ca8a3953a4a2ba6742345727d64ee38ce824ba2962151e8f7b602cfb22a988c76006883cd87c12d1c834dced89176bfe7c3e005530d8b69572edeb23b9131520f0216b450b245613e3e02cdb07d0d59a48343b0bfbe623f91669aea6f9cd12496fc8a9c51c5c4bfe06e32e3e76e7e8b3784919997e9b38c3b6358a404fdb21312e908189b9221af8428ac54bcd50b327681321dcb98a5c24acb24c06146798086a613bf1da3d55d7ca2c43e4a043c6f5063520fdca29bf204f9139e9f317c464556f4849f91f452a5291cfb70c171807fd6b552651211671d7233e4958911d397621ef870642602d3f8799359fabf21efadaabe1f488c6c628bd03347ceca24e81408389bc170691f80bfdbf1253b39cd3cb38a0e909707fcd1625de69eb5a58aadec75a15af35fa50f3381aea3c1c63f2cffa8c1f5e438a5e20e9440e3193205868ae74e3c42253dcc82295cefe7b8d779b5166a4084ab258fcd7e29c8ef6fd697b46f9677cc977c36f0585cc35bb70fc5430a1805d98c15c0426ca37f5e85aaff5ceb5633884a8a91145105c27b11ccfa8ad33dfab2d248b0a523dc8b145cc1d8e1c897982a72399891192662c9223de5508bff0a060bfef499f9f773e67f4a3bfd7fb4acc2f907b9a8ba9a0ccc0f8e05bf69e787013221a62fc6b59738506eb9e26ec84b258fa8d2249d27aa99a82f6e602c3f6d2b105bda65580478dacd747bc33f0ed990b6517545a7d83977036701f6cc514cb791cb5016a2cd94c347e800911e824084374dbbdec6efeb53c6f4a058fc26138de0c0e1fc3e35c6509859c46f6ce0969e0460bf175907075ecacc4411b2deea15834a46ae650c1465fa9e1efe6f80e4f92cd1abe7810f67513a2c0cc9e8ccdc11bf4287a5e52fa8c1a38c13b64aa18fb0bdbdca042f7c3ebb9b989deb7111dc8d8c623ba00c79787009afdb54b3240dc6501c36b91fe2755d95f5549eb3ece89a4662cf869e40a706c637a4f082adf520cf3152fdf999745e691e69aad7b5862d3f671e72e80f0f090f518f02ceddfc3dd1f8720317c8d6899d47bdc33ccf8d87894b3caa6d1bc1f28cc79f23fd97a7b45c0137fe35b685f5589c86bb9aa40d528d6fb2c185cd68d4f23ce7cbae6218fcc1ee2b516a2f9595f1357cb1b2857a25bb012ee440d57d6fa247a6101bd64a91f2affdeed65525b5e59288eb3785f335dcf91098baeec151be735dfa50d01b3c58ccf2dd860c614e921f149101ca8c2b299ce32c6b5e9cdfa0391cc0b06cb59e53c8d517984a88398c868e416fda52ea7519ec1759157dba50338d4e9cbece102912427971d5dbdff291c1d501d69b8799fcd4b35428fe9fc59a5708885426b32ff1e70d3d40946094feb79f95c48f872b3d0a9160ec953449d00a53d3f90ef1fcec43c1b8ba3cd9cc84e85d1b6c7ee39a31f7a6958847a0d77423953f5445c81f513958b8af25ce63d151c6748cfee2adb8ca9ef2b06a9f4bc3fcf59970667e3cd664d74971bcb744429d170602fcec097e8177154e9bd7cb23d9318a5d7eed29f9ad706eb1be71a5d1dde26df30079ea6395c1c7853a11c091da114fb04eea294cc4f7d3a84b32c0a95962a463985ec9fa5483017b44c706e1d7994f23a6c116151154d9edcc7f98c86a1e73bbd7dd0ea76b486c08b325177356d1e99b0d3c0bbb85e1069fa51caf6acc450261fd97e69a6a09493490210c8a16086c8d516964cd4343b8ca425b02b59b3e843aed2d2c69f6ef67e90318558d72083b2e18512848d1ffb56e24a52ce780944fe52a6b68aefaa27d36ae0689c50607d7b5e073ffe3da011b420593bf5537e48f40607d64d849f62724d019918f67bf89f29ebbcab19247bd10ba2664d37ac209521414744779086bd6f02d10f6098aa582ac06abc69d94d69ba115aa949543690ca7126865c9bd55b2eb51b5586f04a9a15dd837670c83eb22c873e91529574f4ef650ad9e48778ec5e8830cef320416940f2184ab3cddcc0724e6b613de0922c8ea372026e449eafddc548e3b5c1f4f15bb8d1bcd4a7d7950b12ff8c28d71db7c6c51d052ccf9695cae07ba39285b8e0c3b6098bdd6317e2dcc7112049fdda26ca8f8bcd628c1a65321cefa4c2633c4a97f4bd0ac8f3ed7bf2ba740bf42875ce30f5e19b8316be67806b508411f07ce2aac07049f07ba41c5439b7f2760a2ed638dd0eaa401feccce108da2fabc8853472bc442a619e31ebef99a4d23d55d62754d01e88bea25ee6dbd2466b8cc865efd14301da9d6c4ba79ce2150c1f69567406bc6b930277c20e073dd436b063dea94e56bf4e6819ea64908d5b8c7c910356f626190ffad13eca6d8fb249c26f92af581bb9d89406d951755ca806f1a483c458fa2122f02e75c9044fd833d98bc60aa9e140936a5cd89df55931d5f775504bbac520009ffe433177d9919c6d64d96bab99ebaecf653c1cb929a5f7d631446890ce1ed5fa59d6803c3cd8ececf1f48b0babfc538d5137bd3ed0a50bc4e2aaa2797a401faffd9f2360bb2e24c8736a87cafe1b185ae9faf7d2409165c965df6878e77222d80f4c8e5b27db35b45df0275d43b473fc6b25ec254f717abe9fd35478030f12e9cd996f5932ef34b43ecb8f375e2436297ae912c52993fb7237307b1cd623590f2ee35b9cb587');


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
-- Name: form_setting pk_form_setting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_setting
    ADD CONSTRAINT pk_form_setting PRIMARY KEY (id);


--
-- Name: form_verdict pk_form_verdict; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_verdict
    ADD CONSTRAINT pk_form_verdict PRIMARY KEY (id);


--
-- Name: form_version pk_form_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT pk_form_version PRIMARY KEY (id);


--
-- Name: headset pk_headset; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headset
    ADD CONSTRAINT pk_headset PRIMARY KEY (id);


--
-- Name: holiday_table pk_holiday_table; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holiday_table
    ADD CONSTRAINT pk_holiday_table PRIMARY KEY (id);


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
-- Name: key_check pk_key_check; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_check
    ADD CONSTRAINT pk_key_check PRIMARY KEY (name);


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
-- Name: form_setting uq_form_setting_trip_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_setting
    ADD CONSTRAINT uq_form_setting_trip_id UNIQUE (trip_id);


--
-- Name: form uq_form_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT uq_form_token UNIQUE (token);


--
-- Name: form_verdict uq_form_verdict_trip_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_verdict
    ADD CONSTRAINT uq_form_verdict_trip_id_key UNIQUE (trip_id, key);


--
-- Name: form_version uq_form_version_trip_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT uq_form_version_trip_id_number UNIQUE (trip_id, number);


--
-- Name: holiday_table uq_holiday_table_year; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.holiday_table
    ADD CONSTRAINT uq_holiday_table_year UNIQUE (year);


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
-- Name: travel uq_travel_origin_id_destination_id_mode; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.travel
    ADD CONSTRAINT uq_travel_origin_id_destination_id_mode UNIQUE (origin_id, destination_id, mode);


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
-- Name: ix_form_verdict_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_verdict_trip_id ON public.form_verdict USING btree (trip_id);


--
-- Name: ix_form_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_version_id ON public.form USING btree (version_id);


--
-- Name: ix_form_version_trip_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_version_trip_id ON public.form_version USING btree (trip_id);


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
-- Name: form_setting fk_form_setting_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_setting
    ADD CONSTRAINT fk_form_setting_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: form fk_form_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT fk_form_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: form_verdict fk_form_verdict_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_verdict
    ADD CONSTRAINT fk_form_verdict_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


--
-- Name: form fk_form_version_id_form_version; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form
    ADD CONSTRAINT fk_form_version_id_form_version FOREIGN KEY (version_id) REFERENCES public.form_version(id) ON DELETE CASCADE;


--
-- Name: form_version fk_form_version_trip_id_trip; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT fk_form_version_trip_id_trip FOREIGN KEY (trip_id) REFERENCES public.trip(id) ON DELETE CASCADE;


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

\unrestrict eWRV4FKRYQ1u0Qm3QgFURAU1Ha0FjB3b3gdr43Q9GtHIP9xVVk75cIFoGYLJjSE

