--
-- PostgreSQL database dump
--

\restrict fUJsi4C8ZLeDQ9c3kJikMaTf5b0YGBo9qtvtEWAnMwTSpQoTerbixKKqKE1rmEQ

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
ALTER TABLE IF EXISTS ONLY public.journal DROP CONSTRAINT IF EXISTS pk_journal;
ALTER TABLE IF EXISTS ONLY public.job DROP CONSTRAINT IF EXISTS pk_job;
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
DROP SEQUENCE IF EXISTS public.journal_seq_seq;
DROP TABLE IF EXISTS public.journal;
DROP TABLE IF EXISTS public.job;
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
    texts json NOT NULL,
    off json NOT NULL,
    options json NOT NULL,
    version integer NOT NULL
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
    texts json NOT NULL,
    layouts json NOT NULL,
    agreed json NOT NULL
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

INSERT INTO public.adult VALUES ('01a21e84-7f8a-7eba-9e92-0688d8edf9e3', '01a21e84-7a85-7114-8825-6accea2db57e', 'lead', 0, '云知远', 'lead_teacher', '0836-5550111', '[]', 1);
INSERT INTO public.adult VALUES ('01a21e84-7f8a-7eba-9e92-0688d8edf9e4', '01a21e84-7a85-7114-8825-6accea2db57e', 't1', 1, '央金·示例', 'teacher', '0836-5550112', '["stars"]', 1);
INSERT INTO public.adult VALUES ('01a21e84-7f8a-7fe8-8dd6-ceec3dcca96d', '01a21e84-7a85-7114-8825-6accea2db57e', 'safety', 2, '山长青', 'safety_officer', '0836-5550113', '["makers"]', 1);
INSERT INTO public.adult VALUES ('01a21e84-7f8a-7fe8-8dd6-ceec3dcca96e', '01a21e84-7a85-7114-8825-6accea2db57e', 'doctor', 3, '水若清', 'doctor', '0836-5550114', '["lab"]', 1);
INSERT INTO public.adult VALUES ('01a21e84-7f8a-7fe8-8dd6-ceec3dcca96f', '01a21e84-7a85-7114-8825-6accea2db57e', 'd1', 4, '路长平', 'driver', '0836-5550115', '[]', 1);
INSERT INTO public.adult VALUES ('01a21e84-7f8a-7fe8-8dd6-ceec3dcca970', '01a21e84-7a85-7114-8825-6accea2db57e', 'd2', 5, '路长安', 'driver', '0836-5550116', '[]', 1);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: badge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.badge VALUES ('01a21e84-8580-7c61-aa78-8d8c969ccdc1', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33952', '2CGD0JJ2913EF7G6', '2026-11-27 19:38:51.138045');
INSERT INTO public.badge VALUES ('01a21e84-8581-7754-be0b-4f8904b9c0b0', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33953', 'QW5JZEM93WGD16HH', '2026-11-27 19:38:51.138052');
INSERT INTO public.badge VALUES ('01a21e84-8581-7754-be0b-4f8904b9c0b1', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33954', 'HB3J6G466Q98WEWH', '2026-11-27 19:38:51.138052');
INSERT INTO public.badge VALUES ('01a21e84-8581-7b19-9b66-b61603ecd312', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33955', 'QZWZMCGPX0RGVEP3', '2026-11-27 19:38:51.138053');


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.consent_event VALUES ('01a21e84-8510-76f9-bf18-b0d5fca3b8dc', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33953', 'phone', '', '2026-11-23', '\xe77a69d63c7550fbdc17e177e7d39afafecad76a564cc669e70faa8c372101644a41fc45b1c5bf1809cd01680f29163641ba8d0fec329e758ef642a03b953904d2e0a4a8f3fe89b4e035ea5d25c69011c47a64fb2506fb51829d635c4e8d3928ab47d8f8a11194280b4e5f1736666c76c5db58c4e6df4fa1cfece6e27c89dcb521af8449c8826774f26e54f36903a426ff7d035d1dfeb7043f22b9', '', 'system', '2026-11-27 19:38:51.025197');
INSERT INTO public.consent_event VALUES ('01a21e84-851b-7f57-a151-316414a5b7c6', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33954', 'withdrawn', '', '2026-11-23', '\x241812b71cb585626eacdff75e37085450347ff281b3d9fcb4236fa653b0', '', 'system', '2026-11-27 19:38:51.038316');


--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition VALUES ('01a21e84-83a7-7435-83ff-82db2abc40a2', '01a21e84-7a85-7114-8825-6accea2db57e', 1, '2026-11-27 19:38:50.663609', '', 'system', '', '{
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

INSERT INTO public.exchange VALUES ('01a21e84-8049-7550-90ab-827dfbca9664', '01a21e84-8028-71bf-8f7a-c16bf06953fc', 'pupils_trip', '2026-11-23', '{"zh":"第一次交流"}', 20, 3, 4, 360, '', NULL, 1);


--
-- Data for Name: form; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form VALUES ('01a21e84-84ab-7927-9888-25cb0a015383', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33952', '1D5MCXFVJSXR', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-27 19:38:50.923474', NULL, '01a21e84-84a1-73c0-9366-06972348a191');
INSERT INTO public.form VALUES ('01a21e84-84ab-7c5b-b1f5-dca55a3f8c54', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33953', 'KVAWPFJRM63X', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-27 19:38:50.923512', NULL, '01a21e84-84a1-73c0-9366-06972348a191');
INSERT INTO public.form VALUES ('01a21e84-84ab-7c5b-b1f5-dca55a3f8c55', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f7c-7fc1-96d6-4be78ca33954', 'Z5SX3ZHGXAX5', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '2026-11-27 19:38:50.923537', NULL, '01a21e84-84a1-73c0-9366-06972348a191');


--
-- Data for Name: form_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_setting VALUES ('01a21e84-846e-7f23-b179-627cd27ffebf', '01a21e84-7a85-7114-8825-6accea2db57e', '{}', '["photos"]', '{}', 1);


--
-- Data for Name: form_verdict; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_verdict VALUES ('01a21e84-8479-7b8c-bd34-0e3639841ea8', '01a21e84-7a85-7114-8825-6accea2db57e', '00000000000000000000000000000000', true, '', '王老师', '2026-11-27 19:38:50.873934');


--
-- Data for Name: form_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_version VALUES ('01a21e84-84a1-73c0-9366-06972348a191', '01a21e84-7a85-7114-8825-6accea2db57e', 1, '2026-11-27 19:38:50.914333', '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', '{"risk.1":{"zh":"乘车：山路较长，可能晕车。全程系好安全带，途中停车休息，每次上下车清点人数。","en":"Coach: long mountain roads, motion sickness. Seat belts always; rests on the way; heads are counted at every boarding."},"risk.2":{"zh":"步行与人流：可能走散或遇到车流。学生按小组由老师带领，熟知集合点和老师电话。","en":"Walking and crowds: getting lost, traffic. Pupils walk in groups with an adult and know the meeting point and the teacher''s number."},"risk.3":{"zh":"饮食、天气与海拔：过敏和忌口提前告知接待单位；请带外套；带队老师随身携带急救包。","en":"Food, weather, altitude: allergies and diets are passed on; bring a coat; an adult carries a first-aid kit."},"vr.unsuitable":{"zh":"有癫痫或抽搐史、心脏病、斜视或眼疾、平衡障碍、体内植入电子器械，或当天身体不适的学生不宜参加。","en":"Not for pupils with epilepsy or seizures, heart disease, squint or eye disease, balance disorders, an electronic implant, or who feel unwell that day."},"vr.freedom":{"zh":"学生可以随时摘下头显；不参加的学生担任观察员。","en":"Everyone may take the headset off at any time; who does not take part observes."},"refund":{"zh":"费用多退少不补；家庭困难的可向班主任申请减免。","en":"What is not spent is given back; ask the class teacher about reductions."},"privacy.1":{"zh":"我们只收集本表内容，用于本次活动中照顾孩子，仅带队和值班人员可以查看。","en":"We record what is on this form, to care for your child on this trip. Only the adults on duty see it."},"privacy.2":{"zh":"您可随时通过班主任查阅、更正或撤回。","en":"You may see, correct or withdraw it at any time through the class teacher."},"ask.take_part":{"zh":"我同意孩子参加本次研学活动。","en":"My child takes part in this trip."},"ask.take_part.help":{"zh":"不参加也请交回本表。","en":"Please return the form also if your child does not take part."},"ask.take_part.yes":{"zh":"同意","en":"I agree"},"ask.take_part.no":{"zh":"不同意","en":"I do not agree"},"ask.vr":{"zh":"我同意孩子参加第 10 项所述的 VR 体验。","en":"My child takes part in the VR described in item 10."},"ask.vr.help":{"zh":"有该项所列情况的，请选“不同意”。","en":"Answer no if a condition named there applies."},"ask.vr.yes":{"zh":"同意","en":"I agree"},"ask.vr.no":{"zh":"不同意","en":"I do not agree"},"ask.sensitive_data":{"zh":"我同意学校为本次活动使用孩子的健康等敏感信息。","en":"The school uses health and other sensitive data for this trip."},"ask.sensitive_data.help":{"zh":"依法须单独征得同意。","en":"A separate consent, required by law."},"ask.sensitive_data.yes":{"zh":"同意","en":"I agree"},"ask.sensitive_data.no":{"zh":"不同意","en":"I do not agree"},"ask.photographs":{"zh":"我同意学校拍摄孩子的照片并用于学校宣传。","en":"Photographs of my child are taken and shown by the schools."},"ask.photographs.yes":{"zh":"同意","en":"I agree"},"ask.photographs.no":{"zh":"不同意","en":"I do not agree"},"ask.emergency_treatment":{"zh":"紧急情况下联系不上我时，我同意由老师送医救治。","en":"In an emergency the teachers have my child treated if I cannot be reached."},"ask.emergency_treatment.yes":{"zh":"同意","en":"I agree"},"ask.emergency_treatment.no":{"zh":"不同意","en":"I do not agree"},"ask.health":{"zh":"孩子有需要告知的健康、用药或饮食情况。","en":"There is something about health, medicine or diet to know."},"ask.health.help":{"zh":"如有，请在下面写明。","en":"If so, write it below."},"ask.health.yes":{"zh":"有","en":"Yes, there is"},"ask.health.no":{"zh":"没有","en":"No"},"ask.own_1.yes":{"zh":"同意","en":"I agree"},"ask.own_1.no":{"zh":"不同意","en":"I do not agree"},"ask.own_2.yes":{"zh":"同意","en":"I agree"},"ask.own_2.no":{"zh":"不同意","en":"I do not agree"},"word.title":{"zh":"家长（监护人）知情同意书","en":"Permission form for parents and guardians"},"word.side_1":{"zh":"第 1 面：请阅读","en":"Side 1: please read"},"word.side_2":{"zh":"第 2 面：请填写","en":"Side 2: please fill in"},"word.pupil":{"zh":"学生姓名","en":"Pupil"},"word.class":{"zh":"班级","en":"Class"},"word.tell":{"zh":"请用钢笔或签字笔填写，每行只在一个方框内打勾；填错了请换一张新表。","en":"One mark per line, in pen: a tick in the yes box or in the no box. If you change your mind, ask for a new form."},"word.turn":{"zh":"请翻到第 2 面填写，签名后将本表交回班主任。","en":"Please turn over, fill in side 2 and give this sheet back to the class teacher."},"word.keep":{"zh":"请勿在二维码和黑色方块上书写。","en":"Do not write on the codes and black squares."},"word.allergies":{"zh":"过敏","en":"Allergies"},"word.medicines":{"zh":"用药：药名、剂量、时间、由谁携带","en":"Medicines: name, dose, time, who carries them"},"word.diet":{"zh":"饮食禁忌（含民族、宗教）、晕车","en":"Diet, religion, travel sickness"},"word.other":{"zh":"其他需要告知的情况","en":"Other things to know"},"word.contact_1":{"zh":"紧急联系人一：姓名、关系、电话","en":"Contact 1: name, relation, phone"},"word.contact_2":{"zh":"紧急联系人二：姓名、关系、电话","en":"Contact 2: name, relation, phone"},"word.collect":{"zh":"返校后由谁接","en":"Who collects the child after the trip"},"word.sign":{"zh":"家长（监护人）签名、手印或盖章","en":"Signature (pen, thumbprint or seal)"},"word.signer":{"zh":"签名人姓名","en":"Name of the signer"},"word.relation":{"zh":"与学生关系","en":"Relation to the pupil"},"word.date":{"zh":"日期","en":"Date"},"word.staff":{"zh":"教师填写：电话同意记录","en":"For staff only: consent by phone"},"word.staff_when":{"zh":"日期时间","en":"Date and time"},"word.staff_who":{"zh":"通话教师","en":"Teacher who called"},"word.staff_number":{"zh":"拨打号码","en":"Number called"},"word.staff_witness":{"zh":"见证人","en":"Witness"},"word.staple":{"zh":"在此装订","en":"Staple here"},"word.cut":{"zh":"沿此线剪开，上半部分请留存。","en":"Cut here and keep the upper part."},"word.draft":{"zh":"草稿 · 尚未发布","en":"DRAFT – not published"}}', '{"1":{"page":{"w":210,"h":297},"qr":[{"id":"A","x":166,"y":12,"size":24.0,"modules":25},{"id":"B","x":20,"y":261,"size":24.0,"modules":25}],"marks":[{"id":"nw","x":10,"y":10,"size":5.0,"shape":"square"},{"id":"ne","x":195,"y":10,"size":5.0,"shape":"square"},{"id":"sw","x":10,"y":282,"size":5.0,"shape":"square"},{"id":"se","x":195,"y":282,"size":5.0,"shape":"square"}],"questions":[],"signature":null,"text":[{"id":"number_a","x":159,"y":40.2,"w":38,"h":4},{"id":"number_b","x":13,"y":289.2,"w":38,"h":4}]},"2":{"page":{"w":210,"h":297},"qr":[{"id":"A","x":166,"y":12,"size":24.0,"modules":25},{"id":"B","x":20,"y":261,"size":24.0,"modules":25}],"marks":[{"id":"nw","x":10,"y":10,"size":5.0,"shape":"square"},{"id":"ne","x":195,"y":10,"size":5.0,"shape":"square"},{"id":"sw","x":10,"y":282,"size":5.0,"shape":"square"},{"id":"se","x":195,"y":282,"size":5.0,"shape":"square"}],"questions":[{"id":"take_part","boxes":{"yes":{"x":136.0,"y":59.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":59.0,"w":6.0,"h":6.0}}},{"id":"vr","boxes":{"yes":{"x":136.0,"y":75.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":75.0,"w":6.0,"h":6.0}}},{"id":"sensitive_data","boxes":{"yes":{"x":136.0,"y":91.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":91.0,"w":6.0,"h":6.0}}},{"id":"photographs","boxes":{"yes":{"x":136.0,"y":107.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":107.0,"w":6.0,"h":6.0}}},{"id":"emergency_treatment","boxes":{"yes":{"x":136.0,"y":123.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":123.0,"w":6.0,"h":6.0}}},{"id":"health","boxes":{"yes":{"x":136.0,"y":139.0,"w":6.0,"h":6.0},"no":{"x":168.0,"y":139.0,"w":6.0,"h":6.0}}}],"signature":{"x":110,"y":221,"w":80,"h":28},"text":[{"id":"name","x":20,"y":29,"w":88,"h":11},{"id":"class","x":110,"y":29,"w":48,"h":11},{"id":"number_a","x":159,"y":40.2,"w":38,"h":4},{"id":"number_b","x":13,"y":289.2,"w":38,"h":4}]}}', '{"dates":["2026-12-07","2026-12-09"],"places":{"cd_museum":{"name":{"zh":"成都博物馆","en":"Chengdu Museum"},"days":["2026-12-07"]},"uestc_vr":{"name":{"zh":"电子科大附小创客 VR 教室","en":"Maker VR room of the UESTC school"},"days":["2026-12-08"]},"sc_museum":{"name":{"zh":"四川科技馆","en":"Sichuan Science and Technology Museum"},"days":["2026-12-09"]}},"transport":[],"operator":{},"insurance":{"zh":"全体师生投保研学旅行意外伤害险；学校投保校方责任险。（示例，保单号行前填写）","en":"Accident cover for all pupils and adults; the school holds liability cover. (Example; add the policy numbers before the trip.)"},"cost":{"currency":"CNY","each":325.0},"headsets":{"PICO 4":{"min_age":13,"turn":6}},"vr":true,"delete_on":"2027-03-08","assembly":{"day":"2026-12-07","time":860,"place":{"zh":"一楼大厅服务台前","en":"At the desk in the ground-floor hall"}},"return":{"day":"2026-12-09","time":680}}');


--
-- Data for Name: headset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headset VALUES ('01a21e84-7f6c-7dfb-8773-e79ac10dc259', 'PICO 4', 6, 13, 30, 10, '01a21e84-7afe-77c7-b80a-d34eb143227a', 'PICO 健康与安全页面：13 岁以上，每次不超过 30 分钟，休息 10 分钟以上', NULL, NULL, '[]', 1);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES ('01a21e84-84b9-7808-baa5-6a42d90c3cb6', '01a21e84-7a85-7114-8825-6accea2db57e', '', 'forms', '{}', 'done', 0, 0, 'j1.sealed', '', '{}', '2026-11-27 19:38:50.937937', NULL);


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, '01a21e84-7a85-7114-8825-6accea2db57e', '2026-11-27 19:38:49.704192', '', 'system', 'trip.add', 'change', false, NULL, '{"key":"danba-chengdu"}', '\x18038e897628dd70bf0ce99c357e18889863b3b1c58f76e4faaa324dbda0b623d8c3f1e233a7e7a65988bdfc9c5406a8e73ee32d6a06ee5c3d9690a10118d38c8a73e6f8c4e5ddb46f6421b045dfc1864ef8271ecf84f952c747886b58716d2a496067499f904d13d7eefcc8d86e8e94eed817254994666557bd15e1ff79592e364c9b4d3fb931d60f5bb3c976c4ce55f4912b23e99e9a824b9296862c1fcc44cd38d596a4b04c57fe355a2e3f3040ac7743e5e84606a354abbecfdeab07c7270aab52dfa5c886ea36ff221b788371d6bb987da4a9effbe7e83c1a451b749719e21e762a685e442ef093a5085f90fe9e9a81f2c7c44ddfe73dfaf95e1dbfba8895cc579b904a077e828dce9a4755eae2b3b2191221518692aaf4f9c7cb97bf8ea6e069e45f6ae5728f59b3e86d1dde3ec1b4e98bb6dcd90f9f88d602fcf518b1026ff0e411b655215c984cfb21509bc04c760df482b06b21b81ff45830d687fc98d43cf27953f7cf8b3ff2b03809c58f8a9fce7cf6ba3eefb19c2c9e6458de3968c0fb0c89ccb9b25b95ab8187c2aa528c5ee15465d9e18fdc745f8f6599d21cd21223a232b20a8f60cc556c54a06f65a4eebba7e57699ce12418d12d6a2c9f5f8aa566a85d8823eb000040ea6ce90a45198f4277a90960b5afe69d088a70faf030680a0a58d2adffbbe8e5861f6925b4be4204785f29864538664fbdbde165ede095f1047d15eb7a21d57d57657045cc00aa1f7321a6739483236d53ad0b081c1ae9e4687262ae54477793329e832358424afef1815bf5bb383146c1b2e1d061474cc40123d86cb0024cc9c6324bbe57618ef5d10f15465929f6400f11da01c43276cd18657b5f8ac13581ca63f3a47d097dd2b39e776178d14df44265e2ffc4bd4cb69b14ce7b6293220e3c4dcfbd78be95a3f1218aa5c5f0d50f9527fe655fce278041f3d0dfb045733c192a1bfe708a2ba324f15ae6b4dfb923fef63be42849f42d52c63ae168235f7aef9617c99930143fbc64be18ad3b26a9efa30e80a7905e8140c2b7c8896ef7e43d92a1947a4bf540010239bad452b2fd6f1a28a5b4b512fd1b09903ee017e91f3d1723ded3a8f42dede8fc0512f48b35af83797b9b93690995751c3ececa51831c639bfab8d075426d021d63708e3effa0371f61bfa6a4f5f3e17a150f6f8cd694363c057ea89d9282a0637d43910f0648527335a38dda7bfea4d444bcdbf8359244c37218180a374c9a44f0705a1833186d1dc5fd3e1e5815be82b7498ed811a244304e066b1316439e07dd7cae5e34e246f6fdfe4231be8ccee3e1360c1ba9f713f4fed163bddea060eaaa776afe2bd0d2ab4fbca2e34e0c1f2a9384abdc23949aef179ffb87bf2570c8237b039487f1ee776ab2cabb0a2fb8ddc66e358615798248e11c9ff740104bedb1b0018804e271a8e2deb0e17cd4bc99881a79054bbf714894af56ab5198acfba2e3e9d0d9e2d057e70c7416c19e765d805a4070db17c09ad09a611645f0f6de92a4741de8c486574f36aaa597a3669d2ee2890bc916a2ff9d15f304b28f3509765140fcee11991894ac0292ee280d42ba31f222cbd7f6174e151ca94e776011e95e7d8cc2a5b845919bcdfb7d8cc35621932ac565dddd6046cff9ea9975207e9de5043397a1fb25ff29f2ffd362b833e4596dfd73ad306c57e00c331def507d9b10469d7bc9136692361da7856ae8241f4370cd0faa29ebbdb7558f3a5212c82649098cb156a06f04043e21e614c491e53b55b90124a394a01413e7dbda1918b1c3168c847f98d98caa65dd72ce1495929acbe1d77f4fb2cb200721bfb4e59cb6eb7c9de81699b68fc05502d1b27d5d0b3253310f36bf10a1b0bd3b416e51978441d038acb7b62d3424654edc505bc039f6e75d65e16d64d062e532b25c3ef84c49f6d086ff60e57fc751f3a10747a7f9b8d1a0e23646e8807b488618ce94426731c1b97c51f81bcd7f46b280057095ef5026ae9a8768131b1f1639ef67ba51f3c7e23aa33a5b494f6fa2c5c635457f8a6129626736d0c7863d05d71b08df6aa93ba06632f28ebd85f687b11b95a01ec32ecd7e46d895ebf9d31c805bef66c4d0daf9f20861da3ba84b0bf1205dc9076fb2e440d44547d970b93de4ff33d97ab004c839095498bccba03c726e629215bebbb0865a1f4285b2fd9a3c01372d93d0bb387f9db094d05e1427fa4abe70cf73ba1df51e42af07ad01e2186e2936dc8382ffcbb3fc23e39f712fb12c7d6558704aa0a74e2611faf56c990af308468a151cb47ff002ae3059c4409ddf9f6975d8f0ecc4f670f95249ec20d92cd41d7c6e3b4aa2b199c6f86b5424519c8c3ec087c09ed12e7203608e9a51e70bdc915a084705ef2aa86e6a52a25b8ed5b33465345a513fbfac6cc784a0cdb07f352c1ab435d623f2fd3ec11da6c761be3c01debf5fb1fc60e34c382bf588a236b1ad0fa7e04989fe21148d4e96e311e2188125a03343051f4090a71ff0afe8ab1bd438451aac3996642d31de99b4a50d2d3a61d474616127d78f5064deb73852fe64b53b1935dcb8540766aeceeca0e8434cbe7be93a3f31d5f090373d5efd5977c24d381c56d093b7d9996ece0151d675cbaa1d3b4aa76c2c55c6b2c91bec65d0c187ed9494f36b1f298d53523f4f4857cdaddbe3c5ecb583b344e58fa013040bcb5a4f5cdd53762886895ddee7072650da80a1eb3662b02f10259265c90cd2f964dda32ba687ea73cc143563e4e97abe6534fb3e4d35e54b8a40fd958501bf71f91a837756a0573da5dc3da8f318348d331c0de289d570237fa4352134825fb7c4721c031b47038cd6200edb92b6a4c884a3c7ed25beda07a29dd8db931518f18527057ed1ad174de28439bf72b6f621a700d250966c5ac0a54e4e692392d332182778c88d5762d1a44a3c691b21889ccf24a1680c1adfce9d1f5bb705485a273b0926add57e170afcb0daf627254d609c21c19ad591b9229ff07918151c08e735fede9606ed7a294978bb148a1a12cecdbc8156364c974c42f6278286b3207468ad3e1a0e291044ebcc2551cfcf116483b3587535cd7e371c569905d0ff0df86a9a3f37c6a1acc7901f150ae69692fbe18c931faead626674247393a4f1dc8d5d4ba7188df25da216b6461ea1e7f3689c5c75340619e31e34b588e8507fa47593ae33078af71156df09a01b86aea978cb26312397666c44c17532603a04e6f974d758c6ac901869d3b386fb826c130d80daf86338bf0dbcd6519c3536299917228c03eb415ff0f9533a8e178c0fbcbbf5896d4d64c58aee7c21d625ea36f5992a4f3bc75c7366f2eebd42092261daf3a832174f6539809d8a8a750eb3b812730ae47a8d83c574065621a6b166344724fad13cd5804bfa2301fb9bd33328a4baf75a0e9689a663332999242cd5296b4b9a7d65b72cf2a82c72d64bf104a921216b4c2b3614bd1ae87d3d06e61572afa0eda96c93c1578c123880b3a0bf30f8d0885c85c01d4a7de4ab54e705fbe22c5f6e288717d6e9eac2300d2375a66cce352def8fbf01b20a876ce8d0a1e958f0f24a79b3d1695b12d73a7b6831c9f05de270adcb32b3c4b36283eca3034bb21a0141c71922cdaa31fcd8632b486f57051ed311d65c7c7238648c7a7a7e131f2f1fe33220000108ed8e182e19d37690dbdc57939483fc5e93ceb9e349f7f57face65910e10411f489dc0ce345a5c083725f61bf8728ab92e17fa88aa0eb6ccc822af40132b473d22431ef4733942918d68df89a4cc9465662d21042766abd81c6289d216315ff14260c3ae744f00794f74d8c4cbb4f92a1cdc28dbbca527baf515d40bee6c764b8ae96a5c51f0e03e3089314f4c446ee692350d3d48b3a8fc399850b36ce22cef51a1ac54864d095fda736b7d666bbf09dbce114edf18a9a1eaa89638576be5522bbe3fda48fa5ced51b713d1419ad573f8edee2d4c40720004958d51c77d4543b9754bb3c0e36a6423bbd9098006cca72d5fdfa792e978624a3dcf8c2ba9985c16833fb4837826b72f8e6ed79c02230050b9895d07b9f4c5a0d16352b970ce22dd9831060e76293bb6925d2ed201fd0e5c38736183a90da29da264a4279a2d7ffcfea3893b3044177185361b4cdd6e19b51392280e36fb88ff0115807d1df7c30d6b549b17b302a014c6c648606f43f275ab902c64d19fbed87cf2e24b659823e9640c17720165bc82d58caa4fea42b7945c56d4b4b058f264fa69c13ee03827fcbc602d18e089a9273077644b87c6c7a7283a6bf5b3d0369007b8d4a17e5076db933d1c44a9682807d4170eec9d4dd301115c7df29b8b10feccfed3b38c8535d1e55e53eebfc3ab7ae961ce41ae722b2e2ad6fe45c0892d0dfad82277742d9dfe38a0bb0baeb672713f9fd3460dcf1090652f363f3a479ac0a4583b94288943ee548f413e05b60666bb57fd1618c160bee9661a1935a498f01ca412355043e5340090e3b9014e9aac4fda522582cf232d9a95200bd5ee89a8b1d51de4b1de930e8e96470f25c473c63f8390cd82bf53ab60d1e0f84da4409058e54824a3ea9db3b77a37cb39a873838075ff9d4bc70cb0c303196c18ab9cee319b9cca3ad5875c6621f3859b630501845395857ccdf51e2042fe7e634ea1f19dcf8767a83a62088da87c13fef7e350f55f82c0302c1222f99c206039a23a47fc707e62628379365e41898f75e41de2a6ce7a3e52f191c79c8f86b9cc176246042d8bb30b501e81fd536262018d7ebe9c628e4b505dda6a5daa46b073e10c5aa9660c1bdbd59ef585e0f90ae95d49ae96522440aa7a2ba4a9e54a159f94ec85ac6517227c99a865381e12df15e67240156e06a03c537d006c4e9bbc7910e9078b49bc8de64db968eac56c11e71cace14786eab604a93c843f7d2e571fc46db4ef8f66eafff0bf035631eb48c558adbb1f63b4b29c1fd2fa410cd3d4eaa467745cddaeedd70adf32732e4d3c1f71867bddb6e796fda8208c1c65482c6e29b9726ba8f060f4b0d9f5da72cea5ebc760ecc409c9cde2c5e1feaa0542d2becf4982a56d6a76c30981504bf364e95f1158a84290e8cddcc5301b5f1159588fa93e2f91a909246046b7ed4a64e8a76149fb5eec09fa9e637a9eff18f6749255a34ab91e6f661a0fdf54f4860ee21853f4fda35c2a225ece7b08ce35f8cb96a1921d271f77d22b9248dff66f58836e34ebc6c9267132b262350818a97efd3b2c44afb822411eaa71aff2f026e320d13bb5b8a8d6693d07b7a702f11b03d76b6f719c058476d6716cef93ed3be0a42bee632fdec87357cb585e88b424480bfffb7fd5a3d1082648e7aec5f85f500d7ee188e5d711eee4af6982cc4e9c970b8facab78b7510ff54dab82b5a6faeba49eecfbcd276311b957834d445f7be931bab499e07e05a4e432c62f043c57bb091c82636a1614fedadb4afcc52993e647d420b60bf9b79ef98eb166fca37150dc38f3c8b4c086f3402ba8f7ea748ce7841147cf379c27fd8d0e5b0335a7edb537833e18df915534eed0fe32c550b6a030aba55038ba5e73d6045fb74affb12ea2c18f60e915c4996a5295cdb2bbb052597b6185dee41225fcfd5eff0297742910006c584fd1517f357bcca881ffcb15dcfb5823b700660a9df7c28e8348be56a09b8437aaddb32c4004625857f4a9fafd472a2e438bbc06aa39056f853f50dd84f6f9a295f9722d002136c099e40d59c46e1a4f9e1527e8eeb0ad2866c2538db776922e1009d05d9e83c4f70a65766f05a2cc5426caabf6734a661276da750fc0d55a23e6563c34c323a1a3866b612096e4ddb42423cbba3629749bcd4cc3fde8ef36c77ec4ffa892c3411b73f6c565a425434623d8e135849d0915da7faa0c4f2a83d1902c4b0826eab52cbb2971ff46dba82c3ce5475525bf3d7ed8fca77b8d385453433ded39041d8294d727342e0ff26421486d5d9328f16bc5f3d20be528782b4e42cc6f78b55aea1a1972e168341e6694df2380665f22356412c05148fa2f10a3d7a87bb883a62f24d812f05dc794701c269f3c5f7629895a580e361f18b4fce6d3e714120059960804d1b889fb86e811d0690c205fc02c6b1f83f7dd2dd7c109015bb44bf034edd1de5050a61ed19d17ac2423443d4a91015bd12eac6de19344f2c7182c3d679077a22266790863217cce2ab911d6bf98fc570a92a2ae2c1dff77d507060c05a064750fc6cc1fd78aeaada7b1f4c38c195342b25503aa1f630efe8ef621d010e3be6766ac68bc876aa20bcb1950c2ae8fc2a46a9a01a21037710edf559941c7d8a6e2a7ef9ebfc0cffed0dd4f6c98a5403d8b59fe92a8b919b0fb30c18206a250b9943b77349429d4a0df2b59f79819494050d6ed288f92593eba06f486fee5f020183ec394dc9499a6fd534442d83ebf8a53de5fae255b8cc1aae64e61cb30e5db509f7d0539aa9bc2105410ce21ac2544718225b228573371639e8713e4115f0915369ec52ffe3117409177a5015b2682e150c3d9f57be01ec50bc3bc91278594271f0fd0a53cf078da24ca3bbece49c119c629de837b8aa6b72cc569dea866c746a915f1cde43b2272b17ede95a27593a5ed2aa27a91cad6d403df1bf7816a3b2c544d3f72a9009c8ad4ece6b695eaff5c94f2174bdc5c9cc8b480592425cdb90b7425894585b201d4f73ae9b9e8765b48693cc734b63a90ee9c6f2690f9e408625368de7c19399815889176916a477d7b404779418b58721fc0895718435041267faf8826e478a2e137b854cd2af73f5e28ecf97d3d148183bdef22fb15766a2f5960bfc2fa493943b1f4ea8045c612dfbd220ed8194571f8dfa0b77d94edca16387a87f8d3749063e3ca75fbc1c12d7b505a7a2b7788d8ef29c9dd08f818c6687f58bf32ffb4c60f267065ff3e19204bf9f4c0ae8254b6379b6a29ee79ca99770c006ab6fe18c0d85b8007222d5089f6086d136288eebb8b6439bc6c5941495f8d6f5deb53fac581a85438f1f4799a5b87703e11678b3fd3c28298abfc9c504eafd31012dcdddb8c31666dc6a06582bf52b4b1b3a05009fa4219154debeb5fd6a0a0e29419003a147f1f88f5a521326733a540f3ab429d9a5954904a15a2eff54c4738a4c578dfd4821e2cd35128bacd4854d7bb867f0db3b2802c52b27ff14fe578f11dea04176eb4cf2c8ac340c493afc4a7cfc6a9e6e3af6490cdc8520bcebaa84414cd1b5a8a8627fe4aaaf7f9854ef3640fe7dc835efaf9f1404d58a74e97f91ad35ba1c344b7b421518f10130996511fc5d2807f05e2b35ae5395c651dd26ab54318d520a2ff4543502e9e6f207ce6af94c4348e3518b0b0527e5d98779b3119d62e16fff07516a525c85e38f5528526e037b67e54ff7a877916b9387a142af43cd45a2dcdf0ce67856336b9cb6224a895568b1b26fb0f98c63a31698b37d5a8c7cd87253920a990dd22c81f11a70ec3cbe8578453a0e1f978eb152a1d33817eef2dba11c82421d1ba6a17083b5d919eabfeec3aa7eeb949b85957960503284200091537efb28c91f43330192a81768104e6a6b3ef2058fedb5f713befe03cc2388ef93ef4f383a50eec1e1e2ed8b54763a3682f053c1d4c52d3b59f0b06a5a5b508ae998b4a682903f5a8d2c8bdbd30b7915e59208de9bfcf06ef43aa88d12d1f8659b4164aaf63b8a9e500984a9b0d95a1f05a525b045bfd0f0b52f116c1e9071acf5047f724465da5e20d211b8eb6586985a3c804e2924a8262fd9171fb19ad6aced8d262ac4ed8d67dad22a45beb3aba835fcff381e54f74c754de56c181cab952bff897a7200a072a512585b6fc3b8babc3672aa79de0ca3cb3faf13274134441ea53bb8d9a183fdf2de2272dd29e394ecb3c1ecde7fbff10fbb74d9a994d4f2c25a8961421170385f8a39728bf9a4c4760c1202116274f6368f6c720412eb469864e446979fed8e5db799d59ea008a8f74390bed58c57cb21e81f52c09ff2ee6d1f6861e0bce7cb9fab4d3aa55c56f47aae42952fd6c26d8c49c1bb0a5986bab59ab29e300dae0d8b13e5cf84b0cf617bae0dc2fbf0f78efbb91865cf04ea67bcfc194f2a27cc85b5176ef6a0dd899ee8b0068e407361890c39acb06ad9c08b2bdf3ceb4010c2d5321c9d8b9901165d3f4dbd099ef9d35be33288a67c6861b2f5cfe6f643d396efaa3a313d9d063331d6c35580f9f4319ef7e15c3d31ba5855fc3c7b59a984fb07e42bf1e778c3c062f0f8e7a79d47719271d2f62bd3c54a892ba5978e57c80cae5a865069f8f8f9c0fe43d7ac61d5cac0896b9402f18de4a947a17fd94234529b9a8b1c99b120e8bea7ed386c984d7facaaf8cd24ecee8143e62189d1da80810f23c0ae45302d9b8c64f4f9da9ba08e1859dd366bc0d507c09c5f0eb0ee5edc40e71e39d3a04250e90ddf034c2313455679efd0a7ae7530f4b81cb2aa56fff52618cf82e0553007abcdc2cbe995d340f89816c8d5b86d32f7f2f6382d4bc00ad48c54185a511508ffcbfb41d8fe55f31de12c5e299b578731746f814e08483b426fa147cc542cc39a99b30f3b04824d9dfd28b9d1b05d4f334d31669ee60e61929c946ce143facf0518693da6b7ba430fab9b616694a2137d86c437657db6c8bfd421275a2f4595e4483b8a01c4f27e93f5372846dac9b8d98ab808939b529b446810f8c6d0e77560bc9c272d2a5e1a9def20190fdb278b35f2e836a676758779278cdac0ddc53dfb9ee2ebdc820123f49043923835afe3e22564634a1e8e90a81eda7fe66ffb3f93ba4cac785ba1afedfebfe92c0e24c73724a920480f812abcfd1c281671bd46e0c7196f65743c8679b1189077f386e6cf25b42354357cf4513808d6b1200fdecd810c50431ec651580bff70ce9b6cc4150986873f2a19710cd6e0b678cd5ace070e611b3574547194f012daf93a2891d1736c09df156833af4e79c58c616a242273c7db586fc44723316c68a92caf9a33dc1c3b3db462f5ba7f8d0459419046b3d9dd1d47203cf87ae3704783ab48ccf889b05a9963df29d9a89fb3a8d1eff322edaf9908877ea1483d678a6d6a230d941395725f9b6f37f9977ccb8d8da2333b77eb26ce56019e16a4db13f4701f762837366c43083503cd217a4fc8a0b01ff0af6413dc74b28a703cfe375804f5e49e2ebfd90b8513a4cc6bc05192d6631678021d92ce3f1228374f6f4f9e677215f4c3e980877a8c3363a67e19072c4c021db112086121677ee6e0205ce2140252706d1b897cead500309736c1438e7d5b59f4ae44ecf29be4da334a9eece155e1b66b4835935ae418851ff22ff5bf5c91b2eff195add1ddd1c8e5fe5c62329021a910607fa430b0fed498e1541d32112379f75d590dd0edec3ca4e25e74be81d7ae852af7751029e871f321b77913cc2fc6efa4801043055d85b374be6bff74ee935560e3dffa9c2c45448ddbc57ac26a4c3292fad7a8e0a187165f0092710c2fe869acb65729c1375433869ea1442f6e29df7572d8a11fb72e11ce8345f35bbb37b766884228e923db458f8cadeec9070e8cd40b42694093d49f480c154f8397f913ef2e1a732dbe3db1f0a60a7a80242a780c2ebfba13b65d8eb594316e0b9be7b3f164e92e94988e5ffcbda29b0362949fd96f13733354f70f2a585aba27ea349b3d51d82aa2813715af29ab60de4b3a44886772d826fc7f2686d89bb035d1b1efaf1d90c784a5327a23f8a8ecf6d411738da4ac742f667e782d8d57baabc4caf629d1cd8121f7ea057ac43934bcf3d016af82b822feebae4c35a0b5809587877b4933d0fc0dc5b932a2ec2b75b16c4c3da9b3f82a32d0e9bd94b1fa0bbf35cfd042f3bbdcb154d0bf4f830748c82c4d9280aabcbf71e348b6a7ff5c34cf775098baf035194522537b7f9a0f700faec3c097a08df0d5fe94053016aad4b94317928a4ea2d5e8697eea1f720462770e887a3f4baaa987ecd5000b8893fe40accca8594133ab2146f0e68ada1e200366b50e8e47c07d27a3149b1e92852f203506c4993dca63afcef3570944b78e8a474f86092463b25e9538523d7608fab33e5bff3fa771d441ff3c7dca02f7d01380da06a54bdc7d2a033ba795de28b35b24daacd656cf5083d80f704a080a3d735334fe9902250be4d966d81a02c47bac8c31b08f30307de1f2f89e27d9614e8af99d2829e148f87d99b1e5194e85b036772fd7c21e5b52549f6e92b06eab3a6755123b508491133d834b62e0606e7f79a333d5e7f135f8a9fb4d97d779b29d075a63d266ca6cab24d21c61e0374ea0c401c549ee8bc26c3da7e2c93bfc76cae9b960727182f1bc5b2ff4be316dd290ef370444ef76a6939d3170a5c3a0a9680743e37a77185493bb4b895f315f33ace40928ec6b2f8929a897fe3621c070aeeafd2d963f9217d0cfedfb281d956f2012a057e9596f5ece238c0e08c40eb2929b26c30ec271e14faa93c027d759a05b1bd72eb2349d271ee4f7c2083d4e9315b77a2a6bd455892f425e91756f1ad1dfe8a3826488a4f1e06ea43940c1bbdc13a4cc19b875bf0e3f4f2676983b34bddebeae9907d660c5a5ee1bfd8d32bf2e696f138955621b3be11b3370497c15af2313a507184f5366e3f0d5556fd2656e8eb58d18ac825376166ccc7e0a175373b031d25e16f618aa5a7e1998cf41ddcb1bbf57579009b06ccc1375f2d5101cda631d2a292d5ca9a978a0313cb6ec503e605eb373c412282b4759168502b9789497c313b509ccef0cea56f8546695005e0aab3af3c19eabc617971528a1bc376381d23d9ef3cf35b9de5465e17bdb1a220fd7cb2d3d9762245dbd00625a6db6d5f6fb03a97c4d2a331e512b7cb95658a5b86bdf6695ee0093fdaa98c8dc8f1d212e46806de4a3832041827ffbe155171175554209d5ab22e4a6caa92f7bd6e63904b6e952b93028899d537801f6c9f8efe39799c1733e2d9b153709a27c45bd9b579d2036c3e295e89df03b66d87a3c2ebc776501cbc5a30eab6bcd164d15486eb2de9c3d153b0a7e2c5b02378860e52bfc19155b35ccdbf5e93d69c70d765d2e0988829b1762fedd9efb713fd6cfb9c1755afe1ba39de69ef615b1df313a35c076603eab87b078bb06164086ea4439701c8805b6bdbd9215c2598bcf0e032cccc80be31572a8bc0ab004c9f9a3021d8fbbd1c1279dc475c32c17c828e7f3ad1dd7d73a590a20bc6876f446a7169c09e5daf241da1b6f7c88e9c75863c8b93578fe9d3d1f60607ad374f9041d62ab7200c86715b2b155e65dcf66b8ee6ae2dd8cbe9032ecebee9c4a866375fd7861f2ef364f76767616989af879ec93d54e694d0814767c3c0867d41c9955df5984ebee98ab7638f4b84c8ad8ed27f0295775621124e21d84b06f8aea1b07093554133ab1f4efd4948b36b67936272275814554e3b9b207a4047df3dce47d669713af3dff692b2f139f76a6efc50a322409cd4dd7a218cd4e73bef7c3c583c33524238524e26c1199c78ba3dbfaa2fcf48160ff2e2bce356861b3ce83d54b527636a01fdcd371830ab491a95b7e8c7830d30aec61da568db01f2e0e5015f67d31194843c2645a10698a10e0aa8ae655a2a3f3a2b6d06176d5dab63ccf5f5812cd6fb69dc14e9379668b767089d1555b80830eb58a7310062066326e670100f29db61fb3c37800706b43dccb8df837bd54f275d8ba5d84fc00030aa6c24f0421f89f966d58227e995fe9b0aefe35c6ce357c8978f0066ff5ca998d583ccb6ea98499cef48c07f7d325de979b7f1311b77c145ce6f7b257f00ccdb323a709d03866d18fd9c86bc9e28d138ad916237072de548ef76573525c678e067ceaa00231762aa7e8cf67744fc9b1ea05906d96a5dfcab13f926141392d1832d59060cf4238e24f646fcd250d56b6435315c67a7aa9aeaef3792e0beb21f9f4ea4be2cdc801493427e32e3fb162367621b847d8cda570a41e2411693c451550da4f3b385321c1fb16ae7d07abf082d02d08eda9a474d9717b167cd13b5edae6e68672f3a13a8032cf0ad67f547abe4be2d12323eb9ea379cbcc517fab74f80b47a68ea5e5f5bc150985bae3f9194e4c0a4a6c86b9a60a12df2afa9f6047e44e315e8b62e9b6f45db3c3d1a24757cec8f1fe7ca59efbc3547361d02c01dc61627176d78eb57039b4b3f786ee289157e5c85ec2ee2f8661551f875c1d067859166080387eb919e86fc145e7d966e090a8033eac8b593d17c31b9466c147fb22101ac95879d4ff6d28166dff66b4bba576f91f3e82d238bdfbfbd9c6873fc6857ac01ddb1a092fb4932daa8af7bfc4641a91963e48caa40e19528de0fee418a85a0e56ec6609de01aa2b696b7b95ef37ec5d095357a65641456d8b1cb64676552c0dfdb6a9a1a0cc2a5b3b8c3de8dcf3f3439e854dbafc4004566a1d223b6eb9ff04b7be16054e6af2d88995aa29a381382ace2e85e456903c4bf775c17ee5971c4219762594c466aaede977977746d7a5166e625aa3c035a992744d30843225a4934a6eab103a6479ad76b041b8afaa6af9ea14d12cab7869e0692167d3b626adfd7171ff79808fceced267935c14a7954189397b57931ebbf72525861345bad9e2c66e85da0368a7108c9e6bdcbe974382254f6e168ef03f1a85e6aacbc8c58139e2918c3bdd233a4c2447ac519479edcdd59585f4b8a98817588b546f25d8cebf7246a399b056fc48f7a0347e04e679c5d5b321bc494a19cd2c6db303dc62e20a75dc296ae95ba6cbbc1cff612ae6517e57eaa5363d6fe4a4e25046a607da2769dcdac205b45f65cb223c08600c911e7944c23456a31f288b7340ab1373c103907d78b4df93d0de113c325acc9e08494c4a094c6864b08c4377818157173d55e327187bb4b1d21e7680c77c3874f3b8ec7db5d62c2a3a74165d28b00d0ad73a598edfacffe48a777e671f9b801b4f9366bc70cb444152a8b3d4e9a9a668e5b442bddca4a21ec2fcdf8011c112434ac4ae257374c090c72107b7a4fafd71d0eeeb4ac4a0e2f229e309eace2712bf8a917f96ad9d11ef86ef5ad696faa41e7ac3f52db1603141eacc52d3f09a9066233b5ce3a639e6b6ce8444df4020fc2ef3f9b55255d9de79908cdd978fae9ee83cfdee33a462b8912e264fa34517d6cadc02f6122d611fbf5e6df4c54ad6cf1eefc2fd9f7902ca28a307f842e1fd3ab47972ba254f5702610be86d3899271afc4c3dad9443e5663b8ae96f2b09ba76ad4fecbf80e86b62478754ec6034c809c60d7128243c95ea8041e7c8f40fa8b58ccc0fd749dba5cb656d623275cd3fb79b4e02b19fa3fb53016d22d5a532ca266194c3a2e293429a24a1db083d28f4833f8f06c6e2340df9a0cb40ce108cdb4fb5ecfd3164ac91c9cbef935dfbf625c8258f4baa62e133a001e3430332c89f403897c8b2dbe4f0ea57aa5908d01842a2d8d155c1e96dac93f9fe1d6c7e1811060ef3e23728e3ae5fbb399d0a92d0c99f8fd0f31c6da103beae4447ff4d72361392fd1eec504f074462430c62d0e623d6bc3ed8169a2d3f9ff7968aeaa5a24ab75e05b75f86b91e11328a5fd54c48ede9d522542b84fc2b86d3c848edb116d12542cebc72a1fff9cedea4f804cb81fdf13c45c5f68b20fa633d733218ae560e585837bf6720d85273b9adb2d31cfe3a6395af440fdb81058abe120cf9d9e362791fef1078ca885ad9d27febbf2376a4932b8defb87bfb4847ddbbda186ed36698ca646eb462656923420bb587ae52a10db9ad6a966157ac5108c291f8fe79e653a286ae633c48ef85b88f2440ed630063236b8c7810f76bad43f5c183b339e90f1cc2dd78a4f8928114552fd17b3882cbc35774964d50cb0f2770bcfaf1a5b3f9f08bc8e455a6f3426ff0e9caff257cd2a41f907bb7fe486698030f9eeddb9f4c4b4bd1c0efee884a6cdde75338dfa47ff476f80ed3b32f4e1648241e79cb069c6a557cf4ef7499089338c3a76ddbc0e8f051e57be262ab48b17b069bdfb36666b5cb4acfdb265f873979aa2e12826fcfeb1bf40f5b4e1fedd65cab78a26b699e6e57d0c47c975ab3ba970083cf014efd78685bbc961760eeba9202acc3f0c3f4dffddeb68189940e56ab1b49f81544175d3b03829bb6ffa673bce71520f2d5cda6310d03d81cda33de5047f69cff93c3b184fd31421c365b64f06f3f3d300340a7fde143fd5411861ef5c038e9787aa85dbb53cdc2292d959fff5daff736c23409b5d87f8a0a859ad5ac1cd29ce6547179b825131cb56f0670af6007d5d3ea2c6a429d3aa5310b115aea6d5a2826f98c313b8ad47f9b55fc50570d2d24ab4c9081b1439e4b1a66372b904b93979ca0d18660b8d378543a0b29fcbef95603eca3b2f0a0ee5f5152ff762141c424a16fedcc0bb2012f82c670725a94443c1aa2f99af2fbe746f6fcbba33e451db966180d6f031ea84193b7b0631c272f1a4e4640576efdf6aad23a7ac97a136b6ae01ee34fb5d2cec62e8b5ab168b8f46411f70a5d474fbc3ae1d1b9658a00d754c74cde67c1f60f445aa521bd3acc0c9c6ad3e28e786cb22a99616a343f91127a01f10570357e5fac20ff097f76c9281487d13c04afeb72eca00271555b832dba47d4f214ed1a97fb86c1c1162a2e577b4f7819aa6ae8aa55f6d8c5b38c4a910c20e26038c62a83c673f57dda5ac30e7dcdf80c74bfe11049ed1677d79d3884080e54bcab74f0143e3d88005f01822be7a78279fc4182d685429fb9cefed8ba844a297ab4b950e480f696a77147d38605434d4bbd192b422b864e794f7915230870582f7194fd19993777d6e648928298f2e52c0f946908cc20a28db7f2f5257021191fe6e27a74f57c3a417c32ecc162188ee2ae861cae9b3a7175e73685179f2f5a9a8fb6680fb948746513d416543ae70b68ca50a84cb4c5eb6eb8557fd6412da534dc27ca546b3cc57c080bc85520992058fce3ed9eb502c6e79be53f862ef8c2d50a1cf0a83e09acb93683c049482524833cb1279b806006ddc642f8eb46cfa39ac35962c5ba51108e8c141f2700f3d94287c083c34f61e3e65ba4787ca6b67b65f20662dec405ccb08f1b023fc711b0a567eced7253994dcee1702b5f47e735926b0d28535782bcb40ecc2308d707dd784a06f997ca66930095671f5ca346835bf4f8d7b0b1e9367279a87e6ee5dc8b34452c05f098837baefa846b094d7c2833fdab93cc3c0d1fb4e83cbdabfe6fef462b9057a35e209664ab8e3d4a4fddbf01b92ae1cb36a77f786f0d5397fc852aa1df70431d91209a022742e46aab2bd1b3067b75a9cd16904a275b02ecc5962a50d3f6ae56019bd70a677bb92ca4385cf76ade30c0555dd9bc4237624603b75a6631cf72a7a262fb1f340afc1d2d24e0ddb4c7a7475d58272664c81a5bd9d947650e1e3d2a28885fbaaaf3d7928e7a0c8ddbd2ace57d315a2cdb9b840c8112cfc9d43a89618971f0fdb6ed9a6903d4167922d2220a71783637695cd105b94fab3fc7815ea34b9ac8fee2b300e7e7a3592b7d1b8d6dae92648e0ab92b8c35cebbe5e522c9cd59d5e5f62f2f64befd469a46fe4f7bf1a57279df1448c77ccfcf7f3a7ec1d09c010e31a058402dcdfe1aa2d4f97c06f38e075ed2ba2d6484440f14a79ed0913e6dfa579a16518677914357caebe91c8fb11c89b8fe5dee2c09240558e06f83a1f495cf0749166eb662e986afd6a4a52bdd612dc904261384d8a9ce9df999c2998d9600cc483fa77373c08eac9940c39473d3b02ce9d4e6196facb39386128c24c424d396faaf2052234ac0c4cb70f0fa02c3a2a244714c4bda011f648a60b9d21e3149cbee2def34737482bcacab8c11be966fb531c192f590da1eefb33c7bf55fd551228e7892e81067138797b860b35e8803cd1bf690236a199935596b35f30701c33e1325ba669a952c3aada22504dca88e4c289d3ba311cae8620d075b4b423cb39de739c6cd6b455bb1e53139ac463637ba4f8e920e81c462400933f97c5fe99483aec825392b60b8dec6d629b6735f7edfd0fc8900f12f4b08316f17c8b45b04b0e80e4e9ac76b2aa08f10f50a221dbb822798e15fc2ed63ce37abd273de0fd6ca50bb18881078a29ac05451ee9ec672a702a6586c4ff28d3d34d6046e1457076fe66acaad555319077385437646c2e729a41bec53ddc1b1b32e6b3eb7ea30a57852b90a18b077a469a5b0580da88e53b391cba19cdc88201a9fde2fd1b05614f2437ec77dfb40410b7530d2d46db0fbda178b347a9bdb71f8553d86810bc396774322c75bf06f8501b78921b0dcd282135186a199e4ebc9d2966b17500409c4e3fe3e377a073ee2284871e3c922235092d846a957c10adc7aefb197d4250482e30b125c8b0add039f91808d815e62ca0a0e598d75c37cbf862a7ff4593e052c69e9e1f08e76638b17c5c6d2f978ac80ec66c1658d2f1339a9ef76bd5d539a7a90ba81a68a6e0e00e725a3717b2b55be0071cef8dff4ed4ede3be8ccde9d4b607b1a931c070860a06aec98552fb82be8f155ce56ab288060eda816933cf6b44decdddc02464b55e830ce92548784df8cfd535c68d2b2705711b812d7c3adc35a18042ed4810282f0b32a83fe593917f5e129f9f8b55e6a67939cd757dddc10c96cd288e4a095f5dbb7c4241625a33badd09c557074c4f13a1cb4d3d3190f5088575dd6ebab8bf20b59513d8f17541f873e57d2fa404dadf8b0c80bbed2cc7483e808fce79be8e414023598a9a1dd8deed578df4d1f7101cc81e440f0f725fd157d6fd6cbc24652eb4670984502c39f6b1e4e4d2bd5e51a01f2f7da7149c3c62e4e131fa1505e438040c86c46b9fb93b87c2cdfeecdc8913d9a7e46640a40d757e983088e08cadbcc0ae39be77f0a58c6b997fda73ac840f7554fd4ad0acf4e00f33d327731b0de63144d372321ca2887583dc272c45b6e341f91d3ef3ef8297d36e8d4c03aa54388ebf64d9fab9e1960c58339d48c39d7f930456d313eb1f4b5e46ee0dcba2c63c5060dae9f31703856af966b388ae2e286f4cde96bbbef04bca97425c821dd6a0940452d4e1b57765128587ddf95b82ab61749f87a48ade1a0eaa170a8ced74337d32c42b186a86d38c54c83741edda6ba348cfc54b94d04745d815081be3ed63cb714aee35b45bda993613559bbcd56c1905721beb58c1e61a70bbff8d8ee911d74f1678753e800e8ab10052c36619c535430cce0557e7563d5d5eea2ccd1df2ecc17016a25143a95032f1507c170cdfc666d01166327782f5bf02475853297dcd50b6a07c68a813a7fc7df26ff95400771b3ae73f7e9ffcbb6d039192301555feea2cf32979f8a8134168392458e9c42bfe874111c01c5ebc67b16ebf4c0ac8a956ee491f49919ef0abe251f53f9212a5eca0e7515d32db7b4407e53f7a7fde99af800fac930dbfdd8d94bd0fe5c1c019c0ef4e8dcbd51eae14df697b392b8e65af20a027ad3eb95768de17d3eeeaec607731fc62285e2d5f2e356f32036025dcde1afbc11bad9f84664c4eda4b268547b549472654877098e3475d5b26d904bd1c55dd8561a37fe0a18fefb5b0ae433dcf3ecd9d17bb0c1e3897aeb69147cfb13d0abe6ff4c29021564d1b799d807dbd0eda646671f16d1461e9b23f4ba97aaf5c40792d61dc4e9a160399711cba77e59d3ae8f381c78089af756ad65976f7381b43a8870d585e232da838409f6af5f2e1142e84604edbf40512b2676bba35aea318dd936caedfb5256ce6e82e2a8e580fbede5a1a5290664688b1c8509730f4a98782e5b16962e8877345ef539a02d0375885c82dd7ad988b38904daafab60100ee3193fc073f01abc62d76567b97414d038ec7ea36651ec0e5182fb3f01669a0189902d7c8e0720e66d538dc73e395dc63631a32eca3655777cd9902559e90e36881fe4161cfbf7f7d563965e70eaebb6285d1dff181ee708a48f4f601bf1ec9ec2073026a34ff7dc9a90839514e426becdad82376593c873404903d71dc15664471b5d37e0b6f6d441f3bebeac9cd95869cd45b1abd4155890a664d04b3f9fb0cc65c8b1557bb4270706fbdf6c108ce011de15c9d576909793a62d2b34dc504edc3930c07c1defc2569fe0ab6b82ea84b6334c384b063f071f34956da21b2ebfa05c9e3ed6c817dc3521210ba2d0b3de5735b332b98d11ace6049079cd77dd2dc760a1c815e62cf99dfb025973fec70e882a13b6279d4ef24cc6baa9f68b16ac6d90362a7bc0251e46fe51b0326c12c02634d6d2c1a6aea3a5c7b38d8434a0fadbc25d9937737862665a4755745abb245e1e149a4b0fdec56550ebde856ef8b3b219709972518649fc5d4771bf49f4e0cf92af4342d1fd77fed595816aa365b691990b9ba644b4464d2bf648b800d79134587450ea3ad017a38e37703e06cbe33833d0d1840a917faac0f93ef54a5f19d018c7427e170dbd6380f332df9b32e438ce55c3c2304626f39b048eb420fb33456569a95b3689a8f16ee34fe5cef557ab8453cd588ec9b7cf1f789643acce9c1ea32d5ef1f15ad0e75aba3fc1b9cc5c95ed337a21110fdffb50b7d426be0de9f85fc40cf2c263aeec1572ad0226d1883420a237d2bdd7ac3ff41fe02b0376820b16209f90f660200242bc4c24b636dcd41aa7cccb028b052d612632d0ce252949e259e7d76fdd3f802b1201e2b34eac221574095aac732ed7020107891b0fef5c756fd344ccb457999a3ea8016d34de78afc3760783644eaa48452e8e04e00c39bfcaf1e47b239879a80b4a7b194a02c93474a1265892daa0965ba838c8d587ca0d26b1bca0101e946fff93c8cdd68e67c315ed4b2a8e78c3e3e62edf14a4eba46d3eeea45d60024765abbfe2d5feae7af91269d3aabb233389348e81574e7be2de4cf98b23b3b36d77bca72b0a448b3d5c91bdbc86f7b5dc7224524f2debfbcd69af671e44feae5869f9002f3aa0680a25036e8d4047217afa32d6d9436746d9e0fe7e96ab5b1378be6bc9a9d8bec6ef5c68f4c436432f33214a76826b1c49cead9520fa87791299399bece06b766cf9adb7ca2010cde75f51b43d9f8649d8eb9e37cec815a907ac4274df812e45af320dd813c8c79f6bf64be27a602c671dc25e407bf5fdcadbe316786b050fe61b4ffa55b2be6abd30544d3a1aae952679119cbb14b887c6f98d3d632b5a0dd8b08d5976bc62b0a6f2fbd03677c0fd56b1efab00896f33fb2e9e36fe6f53da0dd81d95a4c3aac7441d06759a214dc4d79898499aaeeae2cb65b6e8710551bc47e1be374ba95a3b47609907002083a3008b9b5d095392ae9b63627c1ee0c014d9909458a0799cfe74b7a93335ec0554693c54c8e61b20833f150f12fab3328159e9f2418e24e8c236ddca62462b458d6830cf344da6150ec2eebc1381514199efe0246a3bc136447dacf691dd69e936b4170836a176510d133565d374f99819347ca9f954ec9357f2aea263de81daaf613505dfecb7ea6d08a5badccbbf9b7f9d076a5037ee565e170463de48c478f36a50f56274f103e7a42412c92f51fcfb6f88aafe82c13b749749fb19a9a65d40d6caad2be1ae2c9eab3b3eee6408673e762deb165eceaad964ef3080494d0623947a62814d8b079e66808ed5f15eb0ee3d6735980947035612e2ce37d4d41ecf4ab33c4d0aba55d889b0a1b3b93a09c05d5dfadd3878df1b89e3778b831b7a9b9640a43e688268df8d878fd3cc1aaea639801a985ab0413acd95fdbc09214bbaaf23bfb16b134a5839a61314a2b9d483aa064862ec5732fb0523e60f46a4655f79e11b86264aeff7c7d295fc1c31aad768c3e9ccb1cdd32583694f081bfdf22518f5ae71df037a3655a5aec5de87658becd09e3a247b07e34e084de401957f74dd75fd00a3ea8fb87898c83c0060ebb52ac55cc01f464faed22e82c8a0a2283b6cc455e165479027d463add502a4bf890351cb4b1f1fe572b7da8855ae83b52f0dada10266342a04f9aebc51184c14ac2337bb3f267de80a1677f3b026948de1e610dfd7be7fb5f1a47ece37aa85db43ebe5d3b6e0d4e0c50b734e2315dcf895a1ddcb17f8c71bbc77996edb0708c2d8b66eb4aa3e5e5aeb2c6c13cbce974a237778453ef73e5e20be377b037def4d370c8e2021e860168e92028bfb586868a4b86eed046843a684d68e02a50f21d44cf53b9e898192ca5e8350c862da43c282306b2ea59d74135120f1cfbe600129c8aa1d77950c9fc68a8384f84157cd163227667528dc908a49ff59440037cda40aab3671e2836e8f2bc2a164b2b36a7685f465b7f64da550e9bb47fee73e9bee886b500d28b24ebe47e468293bc0a1a2ac52d042e532d9bf95ef534cc1cefe6b21b98494ea0e5b9dd16c7decb70b523bf2bcdb9763a92295340ce3986d7a17139bf62e9f484d5d3d9972fb149bf4802eda3e907f770c6d403416466a4ecf59359781069280f4d37d7aba44d02a00b56c5437a948bda2f0ff70266bf348878a9b902ea34fe10431f4bf6949cbbe55b0436502633534aa40622a8845b1b916f0705e3517e2310c9b36ccf9305feccd5d65b2d0c4e1c69586d9d18f73a5b8b98846e9f71b74512928544ed3b48f2769c18b5252d20544791c9a693dc7357c43a7b40ca3134cafe22ff0bbe3e56b88458f06aa855cfecb9bf97a8babf6cadf7674c82669f74227bdd6156cc6403f06ddf353b6bf502c9d78a01c116d21949fdfed132bb12bfe9c7c96261efeaa44b59e9c9e37f8f1b11bab6b3aa86253ac2a046c2176b09c272914285aa6c755a117d93d207f6ac877b1a8cab37a957fdb555f7bf1b984ac95c431e764571e6e6c98311b483e645066cb5c22c2e1d84c2c1ba5b9157eda7f3086a9e54df651e1f857b75865d73e90dbd7b937803b66dbc1309d7088dce41496fabbebb03376174001e06815aef35ee33fad1280cedf737ff90654984eceb0f2a317c09d655b3b9ed64046ae11d783af81cd3aa34b7b6a771ce02c424c469bccdc73ecbc01246a720e3e591c5ecd7d90edea44a71463da46fccc9ada30ebbd23cebbfe425f29d12429c6cdd54d22771391f3af400b53b70f3013019db0379e8cf99e0b02201e9bc188d24f368d74e422a7f1475d691e687fb99bcd2d9de34fd326cc08b900154beffc2c06530c1ddfc8d2497e3b2f3eb348d858a39d81458d37b290268627fbabd1d38e18f3d6c7c13023fd31410809c677492202d37b1583693f5a197b55b40b70e5193bc223af608efd9139b106b3e39d515f21b95b92b6e3c47ea9579d38b7f45a4bebe52f9a98662099a6a045504ca55a948b0943c181aabbf451ee7fa52269bdc576f620f2961c3da4ecca4c83dd748f3cd4d93c229c4900b89ff0ccfacbd257183cf30bf7ad8d6300ef8f44abf123c214968717569627cf196132a0df03046306643b465df5a84f3f1e5502f450f9b5290a6867f4c6e05e285e2c9df60ed2c07a779f7808e57db4ca7b0456ce0dd2c7fac9c8914b698c713f6097bdb669e7ba3c59b7b66991e9bd6fc9b1016b0e38ac684f48bf3a928a14e233ddf36954fc7ddfd5f8740e43d9013786d68b087f7f1ad0ca5ff6fdeae16ee2b5cb73e255e8934745bbdd0597d9a6a3fd1e42188555c5c75252add653421c9a971b70763a20164237770ed73310a076d64262e8782b41866ce3b5746f22a2361ecc67f97a8beb07da5458e8941e983827d4879b3e9ceaabf41ee1d549e7dbcbc8b68f3cdc0152788d7ab38b8d6d639b53048e15690db81a4a7d46386f75cf144351f39caa3dd15189e5317219acdc580e4106cb68f964fec94637b71849e8d35fa31f2f0523b9eb971621b012fea7d6205ca1f4843ac6051e65813bc7c76443ccd2c4ca1b2c3f2745791b7c18080397cfb4ce3732012e95b1f789987e3356e1eee412d0b7cb1feae29122fec136f215d38e122a38f52ad5c1948ca3facd521c33f66323005bec006b31ba20270a990306e954bb954a1b8cd10930e6c58e2bff6cd750c168612d4da16cee2a888ceafd1a1ab6fa4d1db346e84b8aa0a14fa7fde7c778fd37d0ce6119e326863f2545edea48a13a75caade01f0d5156c6d747a2e04a3a26bc19edb44268c85e78a3c6e1ecd9267c60468607bc0722cfcb0018d90252d5dd3597b0b1b08bf604fe57e2426a782ddbe94fa5845a224ad5ef171990fcf901f80ea1353edbf1a71d4e99e5a6507f035372760f5cadf94b165a4fadbe872dff2efdc97e549ff8ec336ae8d6df18b40e38b55e4f144f5a2d251ed073997e8a4ae1423b835f2df9dcc3b9e8dad118331e4cf79c8e38c0ad14c1ecf1b166d47d3df0a100683ebd8deac1e28543ce2118cf6fe3502a61c8672a9751e744a0a1d33a1d890d883bd436b776db2a1a9d610a557d68ee9e0b7abab2a9b2847c8ab15fa081c0d37e0cf532ec50b44061300d6dd5c8402ac13ff053e2418130cff9f1ec8096eb6a4cf56698a5a9368577acb91ffe1f5260f4cfd0d178e6a64083cfbf4026cc380a50eda71d0ace8fb6838e5423242fc4c51998bb7548f95ad53a0743a85c7fb4940ef2383ae3eccd6c3f97c0885d3941a0a05bf4cb01c17aa0644b6be6d3f4bb2b45ff9346043024e95f8d30a6272830bc6733c9addbfd4bc5fcdfa7d7d0f7b324467c7e77438dcc6f56df5b803fbc392f260a768e8a870231662a7a7ee46e09fff1067e5d20ee51401148e9dbfc729e3c713ab361e28d689fe271dd5cf8767e33cd80dec7ce171067dcd4aac5affbc7d3f0fb04d4a9a5c5f5ad9c7a62514d9f702145b4baf626e823dc4203cd42bb4b96c77ac4fe50d33af1a18de53cc09c8c6d8faf2913899005001581a2f08d4284fdc3902ae02a1411e436bb8620e1d88cf02fa72f06ae75a26cfaa31a5e67f14a8cf2652ed42b96df92420d9260afde8f01bf1d04e85f18ea2282d98599afccc52ca91de14e600e1369f4a00438596057ecf07f2e659751cc2180af21e0bd2ea8895466144d668021d573e136a0d8c521615aa39f28e8f3245e6b02724f74ac58f85a949fbaea7e243f313335a3084e038c1a886e968dd3747698838acad6d81f925aa4c57c34177279095450c3d975c8db7d457415b2c2c8b89f3ab7c740fa49996a1195427b1a26734b7e9d2117fead523e9b38bb4ba18299179c1b7ad92a9a12bec017a1d22cd2c860353c562da623a02011dccbbe1c2331050dbf2f1e69942819c09cbb226569b96a44277dcebc10f17a9409f34159bb532efa41bb719b5addc1e1d10ab8f1be30416186cca668b1a4f2b8fd4eb0459e653ff3d63a093257f67de59bc12c47d01498facfd253d173bd614703bdabafd7a63c33c0ee7bcc14efd39dbb47120f7ed74cf7ce62d123325a489077cf08caa6d312c62720f1cdeb1c83cafb80556b0a7817db2c3efb949093b5fea6a0c06cc70f27044e69a4302c62c6712ffb639f682994f16a00a57fc1d4f5a5c9acbb55a67141cb12ca03255ac12d72f51ad2972897b4e546b2ff3f0362e08efee2c1d2389f831d32c65223713766eb672d853d613f59ca0bd01a0128bb1d75ae4ad6b05596d36ba28d068c4a188be4cc0385107b38d2cfdbb38154915b7dd9f3a9839cbe9986816a3a1f3ecb9c7a24eac96fe3c7228f3d8b5b7e4ba4b4ce9379fa635b1cd907905f28e009483f8fb1897e7cfcbefb2159ae636c3da8c4f38154e8d36d477892ff4a581b4fb288798535d49c5e0ac5683f39bd0b06e940e8cc6c0956bfddd6b2e0a3128fd3af1a4da038d6628f29b8686f04da8938f81d0e925ff18dd3982d58298de3c7ff5b07ff0885cc7e629188901b16a9de9cb98adef590e41d55d4e2a639cf755ae4623fd62f9ecc14cd0edd5d9214e4b8671bfafdc54f5d4ead287d7d5185d32bd968a5477608d22192e504967bec46de27c3d3fc759ff70f08a05c4a8e4b3aa9fd7d8c32d2c57c7ae702990978901c21f5893fe99cc584d9c84fb4fb7d3a1672680bc3c24593457ddb5dba83e0b3e8f7dd7b107c8df0fcc3e5f3675bd39418e7ae6b19a285c82aaf3f94ca7e24ea2199328cbc784620829712f63ebabd8e781e818ea8cb0c05dfc8281b3740a180aec2d18ed689cc7aa14d7bab5ab66cdae6e99bf00c872f0a225f70a8fefbd39b4b0a453f342f182f7304adb4ec3a8c1845216cb6fe3714912a4723c0ab84d4fb81d8d9a7d4bd0e2db2524478fa569b26f854c72d202ba20976d8fce9ad891eb74959c1bd85bd388862ad746a25cf361724dd457e8b4a7ed62b62633db0c30a17a33d7ad02552485ab32fc1feae659e956fc543587e9dde6de54caf7022e167fa361e57aedef88ff5be674f84128b46101ea61a5dc3fc90099db1b36d28f3a586506d1bc654d5a179be02006ed40f1cef674944771a2a54d7c8c7fe8fbb8adfb9b4fad283d91cd647c9720aa454ad01da2baf678762366e6b0289cf344df7047468bbd084b446609d5c1f0df02b5d496b3067b4b62737fb631a3fad46a9ca7ed37075ee3028d523809183a2597f719dee4c4f15d5118d6cfb35f5f52f10e3061e341a99264821b5f35bf38d66d83443dea85c97bff95649e60704ca637ff4d58a1e078907b3b3bd1ac5501c0e538e7b4fd96ed6f6a15cd5169677a68cf2c67acd960abc5d83b6d5504096a0910454fb7391e0d0d0a9446443112eaa459661c20f46d855bd36bb261c50e1c25e228a683d7235892435dcfc706b62cece8ed4bfeb7acfde66e89509ae9c2b635f2cbc7f4c7afbc9323fd5849b054b7bd1d970c7d02384b78c8240ef9864dccb21087fe919d11289f0b171192452900103f1e0592f4d322f3c8cd6c6047fd535dbdbb328d83a46966b0728e327431cdcb65c33a60fa9c3188cf6160c7ff7a0398929db9cf25b842fd6386556e0755c3a472e0b175e2dbdc54fdc203641bcedae89899c372edfc801fc149ea9f60a89316b2718c549841386e9555bcfca617eade07e5117f7291c6ae2ad5ca6e5c5c52ffb818c7a5ad9c584d487e46f56d8b14437674cb9d3b8b4fd63de4f547953e70b80568f5b9d1d4c419d95beedb173d70c2d09a19c6e01a445c476b4fdf80859bdeb09471e2619594e9399a2c7c3e272c6544567202c95d56263850ef7b485d49a4193805eceb8c7ab3bfa950b32aa72e8211e8e946b5ee27c0f1509de1c5201e294a1cea18c708087f879163d75ef74aba2402bc128081236afd5dd7444ee35a774d172debb4fd105c028e0a91ceb3f9b811d53f3137248ee2a43493cab203b217411f645e1718b322b02373180baef093be9536abb2073515629382d6f3c490b221850f4d2816e6e6efbe670e64d55ab08aabf94d2db360a1d4d8f5555622b052ae5e85a2628e13874208ef41c344a9afd497ac32e097997999d008a7d8e4a5181dd57b0ab8af96ab516dcba7c8a5844fd5234839eefe5a24eed9102a0af595cc6eab9b16d34a0bc4fe17b79d123bed172be02405d0a0f3f3963dc52c4446d6a303c138032463fe8d85ae4566fa412ad7115063146ad00b45a689863a728654a707b0558195044861d31573be3b009f2051d363d6630b42d30dfd0a207aaf94bf9b93bba27d01b766a5e4bccc2ce763daf0f7f97fbda915ba64c4d0fd07f68003bba4bce2d01f6b09bc538bf1fbe052d8a76fcc8f2366812b41a2e95cf1a53424a2159d72a0b02345c352244d8d56c0d14337b54d060c7f959c14b911d3b7d53a1cad498077ffebec8613fd45c2abe7550eba18d8770f50cc2dfd99b8f6dd333fc1300427cf79e72d82037abca312fa959b76d99b82c6c5abfd526205c518c876a16202b222cf30617e6db6befc7ea7ccca6305b7d7d9619464caedf1eedfd6a5d75b6f12378847b20be97fba205588352988ef98944db404d1a1b67b75d3132c0e9816bfe7318a575e355fd716c2f0b97a42c871b36af669ea8e07ee9064e7a8928146622098185f8ba73c252ae46fbe2002ab1b41106ed6fbf36833eeffece8d235b73afdf1e69c236e884f343be12ba6d176cad6e9cca01fad74a92fa623e6a77b1018bd6fd21d6ed36bc750476fa016364068c461acae78f17f64dcfb6a56965ec4795e846ada180f7e0563fa6f508b183c5d7aa8bcdfab1784ceb1a7581843bb155b69397c048075264e5b193760482976fa7ee10b777679f0f0c26855c75ac8bc20bed5980c59af9ac8460dbe1ba3e7452918552755677fecb725cd145785bfdaf45bb78dfae68bc8fa662664bd26e7e37f10e923b45621f851926c81f79a82722ff788002c05e8d4cd73a1c56de644a87f58ab7d8ae5e250f4efb28a0ae8d21aac3605831fead24fc0ebd5230957e6e9a10f4421b41c9c2aa0aa99d7215e40fb965a78721e125083f1dac8376251119615903586b51a3f46109da7c76f77060355925c7d2eb2c85a15c1ae0c7e96d04580e5bd3259e2131b334f289e658fdef1e741900a66bc57de962b02be8669915b9afc7fa3ca4cb0c23f2ed277f4f84f07a5cfab2cfcfc643b3efaf88ba4ac11da618f23cb6d1a531942380ec0d63f2a36ab63de9c7687e5659294a266d9b4b00ce4721d114bb389ba4463a96d879bd1795072f1f773269a569e46356d622415ac3ab906224b57df60237026db1731a04476037944998804a36a9dce30bc81e592e409c1a4e56b00c36fef031c04e5edef3ebf45287580b4752ff45ae6ce6d47efbca66e75df475a2d65ebcc2176c38a60f0cb9bbec54dec442edd822b598c77305b1d67bb416e0fb5958ad7d517856be57b06f333b7711e49c042e0c51eef9f3b1c224880ba230710dc14558bf58df221ed3d4d6e54919aa3954525e90a13df9ff4dde99665d4e614600749ef5d2d9f695f9cae0c7eb84e76c84e02bd949ec9e4caa25a3ae8c6ee45adc92a563557538b47b641a1604515535af4e13d549baf232008e2c45d386d6fdd52053991ce75a2c6a6484b36a39e98b8e89b51298b03feb63fb7ea97455df39630da4ea3fdb9ef4b8ea27df511129002c58b4b809dea9fa6f5e9a06b9f5717e28e26598af9658c0861d2c8ffa5814c0b9fd70c1933f91f9fa7eb357a37e870f5a9d6469515245e6fca031419f6a4fa62d18b790e16ed2dabbcfe7fc5e2026ed93830e2fcecf820b2bcb528cf9c2eaec15cd2790507a26a3cbe1600221ee7e0d1789776694a4c104df0f740eede5ce3ac21f7cb3f8af86ca566c7ce8b616e64270592b4b1ec8860a0e82e07951ff96678e109ab7d1486387ec8ed17a46d0cc35b9442a2504a58ae7704f1f5e043ffa709e1708fa1726e12cedf28f980fa44c9f4068334527049ac4b92d7a7a46f14b8c492a986c29eebdf8b087814ec0e212960695de7489ae67cb2a80d7550ffeb49252d0b523a230b1787e2b0f9d66f35127b8ae618625242699825aa7f2776b2ee64af07c7f0cd83b6c4e42fa9e3956595682b5dd25f81d6a004fb467a9b6dbf1fc8e496f266fac785f4701d402b8c74c79afb1d4e5c656e561a4cf3464a2765df94bf62e7c649701a6ed02f4da083e49895c1d73bd23704423f39bae5c84c23b919dbda7aa276b6f07830875e7870731f4892a610797171a33a5126ef728480391bcfb9defa64031f6b308a38a2220fa77c37283c75257973b192a08d5c3459e8541a9673bf09ba6d5a1294150e7173554f4b36f4cb6948f5fdada4a1e4863e484d8b6b9662c941acb4fbbe0fafff3ac9cb58aa8da40e8d6ce43d5785929ffde3b17c24169e4654a0ad25f809cb1f3855e72699b4464c8da8924d1dc4b4ae415dc422af1c8a2110b4cd9cef4c99dec64d0236d74340c295259eb45ed708a5d1b640ad121d0ba05a6f08e123c472b5f40a456461d2f76c44435c102c336ae6f7dc2bb4f4707cf563e8520f83e868b6f6dc0cfd3d2a303bb98d8c0675d3fcfc5f3f0a2ecfa66c1704fbadd97177155cabfe79bafe274939074c2db423466655c79abbcac445522c2d9a36ac078677ffdc6cf6b1d7ced73cc75ba0e4f78faefa03180ade142638c0787a04bb847147a9e91682b62e0f100ba208bf94961426623cd79460b157a9c21667fef5ce2dcd5c0f1be3b07a18fa5975d3b2a0a5366ad7fe37a0b8c5f1f6279f10a199b924844f6f0fff84636ee5093af623f08f196506b6ed68f7adc57d21ad9c4fdb3e8709f0fcfef1841cfb8a8976f3cd947a1f3a2047a56082e21130695c2436bec39f3df995df3e190d3f5c1d1c7906bd7273f0bef79c138b51a64e187dc14f74cf60a411a4c40575df37f5f26542d95759588586a95f9889cc0a0ecb6de2263fe32d8acac0f644dcedcafee44a9fdfedca67d7d5f96b2059531d30be452eb2cf1ec2703338362a4cae60e2052080364c2d18f3ae3480a1749f920e1fa8022ec0610ab1c92b631cc2737bda325012470706bc06831d1aed941a8a2a3a32b10ce8f5d9460031b71a654cf8d3e782cf4cdadd97a44d490cc698c069ff0f8e6e0653ed384a29a46b48ab55f769628ee09eee0ebfda4728d4bce3abd632f354e21a9e21729838110e9fed7e57432576553b911b072e7d4d7fc38b4c5f387ff049fc57519a7cc063d416c61a27f290c07b9a143118ad9e310b7903f243599dad2258e64e9f7cb1bf7a9b916cd948b5cb8d3a49659a9a77ec2095f52d3c8ef6df8caca60c255007c10ebda38f6bd9ff36d93cb73341996df3a0247c6000d1ab4d7c30d873b20b291ab366fa4bd59c99a746741bc575fe9c559ee8462fac1a45fbd22246ee800046bedd29921d08c26a4473b66e66e0ec4fe10d38046a9938e1483363c18d8ae7f174236bbb65f821bbeadc613e790725edfb9970b1e91cfc5cf5b7c0606bd17b9db8d7acf8285085a90372fd07531f9ae91188157bc911f73336495d820a6b64b10242bd3564be751e09a16648bd8421326be5374ae7a4a312707e36367e9328c808d13d416c214b625eec952fb7dd56054d139ba1946fed8a54cc97dd14d094e8ddc9f3efd6ed56566bd51f8984bc9ffe2474a208818e6f999a5f0d1af7214d93ed567fc56034a1fb35d9e171fd0941fd4eb141e2e82e9058d750ea631b08cf3c803a50ea5d0a4d22709e9041639c5d8de3919fb5f0188a32dfac8863a1185425139f3e5a79551b0c6b4d2fbd874b2dfb59c888d3720d29c979fb740b03b210a6163a1d8f1653fb34e972dfc02d15ba63c2c446f1b948c069661e6cc52e4b31fa45ca882d7fa44e6c037c2907b1e18451e673b8fbee9524473b1323c32e390193004af624051ed30a54e64268dde2b1f04ee08b290f85873433b2b048ca1c147c3d7ab50d6eac6c4cf6518499bbed6bcd2ad9bf270cc22ec66feab924ee6a0cb14c214084ddb92484e6d67b37faaa3022b9ed90abab20859ad2ea914383fa315fcb9681983c7b5f3c17b1e25bf07d71e66e197b74422e20c8477c05d86d7d5f18d89de63f77a59c2e9c785d16b96944b4c89be4ed1f0d76a7d1fe3962955e11956cb23975a7e8c8363e1b6b75f28337716df22562a6c35d2c748d44410a81945e35a48acb94199f63d2decc42c8fe5e1d56d7dd0711956c8afd4afdb74bc34a20c51ec72d9e1b9499d091a92c11066d30c2284b3c6e2877136ce69e13dfc8f0505ca2c22066182f03e386d191610d6c1df8c00d787e006429786ec9f1ac5ad5fbafcb576acf1e402132bd58cc786878563ddea6c1a659beb41e62b0efdbd5605cf1445b1cc57037c32fecc21bbc5df2e2bb66a020ca19da97e4a62fba20841c0338e0abb9ce36db680c56217507f98bcb45ed52b75a5223d5786f95abee24d5b6ef14782675a184ebc2dfd3c39f4722f2b19c7fe7825ac40c46ca307246f94c26eecdeedb4e5026c7786e8552fc9676e535762eda447f338ae20fddd92c4182dfee27d8c9a4edea3efd6c81772a7c38475d0665116238e7c4b466e4a96c8db01cea381090937746ce87d5911e151e2fbcc49ca5363726f94a5a30ba982e2acafb9cb247b825616d4fd201e7d4cea314bff430cf7903a90588b1fe788cf22951374c6cffe0a603de48f5168c759ff2090997ebae2c0e4125f9864e7dd015d5e1ff9ad865091fea64b1c701c5520c12f52a8ba9d10e65b5ad0d45228d9436cb601b56685898b6613dbd4f731ea007cdb9d24ff53f009097edf765024741220d76f2b0b424d35c790c6dc6e9c31e2573d226c428155875cf84ed8b1a3f1aa7edb2efe2d36586d36c02b1c979c60b093e4119bcfdc6b3dde707e1f8f80430381f352b84c45822963a5a3545628968960e0880ad715691d58feef42c754f74ce574ce0fb0e1318ac64b99b03f1a4867a2161dbe8fd66f5afb5879e8d51ff838093fb8f04b6fb10dee61e9eb3d4800f3998128a192ff3b39e41e0de1089ec3600a9187457f037b46299d00bda5c7bcf734e4939b7b249ee04fa52ff2aaa7a1b579029030f9694d6259f2a69bf84c9fdf0c234cdc86ebbc65349c115f26e752358ca1c7d4ee160a21581d06af322249619e0e5f507134c9ae1cb5d6f38fe14bb7fbdab305e12cce3de3aea280867687d0f6f7aef11654e3478315fef822701dab8ae8938c9a9a7cfbcd3c823f98e603dc107c133224c9f0543f619baff2177679fe2ddac0bee14f9d636e312b683c828f8b247a7fe5224c820f9898ca66f9cf75ab06cb81ea8a7c4ef693145bd7f7fc9b787cf609095bdee00d44447f7767c9c0e9237a6e875f5cda71d1edf50fa325d1e9b81f7ea44c654309991375030c156c605ca7415d8d1065a483fb3c36f0077f9cd97bf1249f57bc7df96787364c901b0fd5e0b1b364c9bbb20d80b06b5bd0d766db63dfb2a4bab26e2cda6b71e9283fe6e6543d67cfac8eaed373a6ba2949a12b912982ad176a305ec9d3c1ab72acac425c7749119dd0eb0934360135a4f25c372fbbf84724193a0158d6d2ad5704618f94c208511173cd35ffebf549afe5647eac1b7c5ddf996b86ce3cd42517a94c428b2f7ccf6a9634a531a2b1019d7cee68acbee964a9f6e6fd5d3f929fcb93677a517c1feb6f3dba4ff431a5fa19dbba69482298df50b9b40f2efa3ac6c8e6c15b5040d5dfd2369d7334fb4e3c1159277321fd951d45ee844601d2341a82709664b136c1434072b148097cfe1ebdd84a56a77062e06c0168adec8f924cf4b03ccad2b70c285e51c91eb2f54f711998263f3733fde3b0b518d7f7044120de6c8a5fc36c1192bc5ec44c7d8699f27ac4b511e46e1736e721f91dc0a711d29bb14251f1503c223557f7859121cee82ecd1e7258388565bc01aad5ba05e9770e42a3435de743c77415a7b27d045e4fa6d53ad275428e0ad2deec307f6417601936631c7bec4af1d77c64c3fc5aa31c81fa65a555b55198d1e66ba1972739b036f3c6f6f01ea760855d6e9cd7777c00195357b09b9b85e98eca707571b6b6fd5772e26de5ad8c7b0158fb563efe969a8f5f65e028ac22cc32eb62051edcd5a7df7f8f05ff2dc80ebe83baf6fabc978e9e76208916d5d577c54e2b440570a9c20baf70b7ead18e74f909fc767748c93dc692de087068e33f39cb8ad5a16700963a5a18089db56d94a76816cec2cd1de12607d97196a5f808a2fb3d5162adeb6a778fd253d4cc6b10305cac4db10ef6524077afad3ec437e84901e3edac3adbfd79efdee92f05cc3f15a17f574e434aca4ac098b03b535e83c796ec0b68723c918f417ef51613b2323fb68451986ce9e1143f28cd7421e6c7e2164e6f8ffe81b733d2b168fd8a421d9028ea8045d47f4c08da9fde895f8dd7e5fb924e4690f2e1739dae2ad03b8429d4ebc61a12e84d0c964d8af5a881f311ef3263921175a06bd2be0bb2758610e117ec8e6d847e87d0b113e78ca916a4667262041028121f5fd127b30daabd7119376abc38cd14a65121baedc574dabf7e23be20f080d0503dd61af2b62da5d66e6e64b345c135b22f2eb93250f7eb0f1753d6b2a798567e0fb6eb0f126711b6dd89b796bffdf106da15ab4f6028ce1de400201fd48b56eee05919882499aad1c9c2447196f3488c9814face85a36cfd1b471a390fb5dad723d0a7ed165932fe77cd985ba2d3e58ef28e4d67bf5a24fb4fe818e7b67955183895b123e46846d9ec056c7a0a7ed49061bdfe149b1004d9ab25f74d960ffe95128cca7d46636c6ed8882f58074ab416fcce1891b5dbfd181c4fd017c805791733608e4a3f84459e1c5fead9904c966e6b208fb79b4a57341cd29e6cd449e352d0ffe1e443cfc600669ca41900aff1165378fc649a39ddf26d266b284394968f9383e131745fd987226803c6d11e9e1da45d1bf1447723bbc61cd2af09a45ee0ce4fbbda057a6ff1aa71e73b746bd4ca627718defd01554fe9a2a7f472272f602f502d458acf313c0273050719440a72dd2a0af5df3bedd9f3e7a29700816db8b641ecaa0f39811e63f6f386664afab06cc973a0fa14b532a731bdf43f06881c1d3d797104bb23198b8fcf77ad4d647b79964e6764fbd9ef4fc324444306cc878267109182e29aa627057ec12047cc9ce844e43e71d03f4d4f4b837ca6f0bdd24c2db62cf64616acaee62b5eebe9b724ceee658cb1db6272e4af91dafb9f15d8a95f5d70a9dfc8c3035b624bba8b85c11385645fc0fdac4b7857b47f597c394895ad84b4c43f6600215adb3603558749b091e2776f6b470b9a38f67493965fe8503faed7a944211556cd0b217b795021c9f499c7a8787aa7659d4731896613091a819e1a89b6329f6d4c229468c942970341fe133c5d2ca1e49d300066c74a7d80466ab440d166d221277b1dc9034f128244b73b1ff5fa5a0dd47b853dd9cf39b4684f8712b4d1162bccc66ae849219ddf9547f7ef0f3909173b0f5c824ab498b98feaa625ceff30f14636f09b434c5052352ac045528e555508909ddb3bf37f54c42b18e2fd346d410493fa70f2b51b3898eac9e95a078e0167cafa3b825dcc204e2e6ea96c34e6ca677d1f0f78d623eb3f3ff6753dda7e1a328e563687a65c2a0f4d9b5ba72271b60682006f34647c3fd94712d9fd036789a9f9464db074879a3f5bbb7c1d3d6e1bcfebab3fc29939c6093805796c73055e62f85484cd8de944ce53efa0cb34684a276323299d39f1efcfabbf7afc2a5eea88df56d536c965748b6060f829c5600a33276d8e242456d40b49284131219a02104d23d747286ecdf913fa3dbb8999b6ca631ee69c4cb7bbc89f7bbf73d5fb99385c486c15f69187ce1ad9b3236f27f3796d0f55333451e451ba0589da031f53ffba0c5531aea78b9f4755364ed2d84485cede7a6125e029ae3d6c71a8955333c4a7acde01508e284b27be59328a065d6d79a85cfed0e581981a183490dffe7bffd008624292daabc0f686dbff59ba89681a4199d779ca9b37c83ac35517654e40717f2d35b017c0ed49ccb39b539c799188c4a3584cce87a24ebf8dc391979378d6ae4e1c97fcb3584bf2411179ab2f40002665044e0f99f5c7554dd6083c8562f430c28581eb09119ddcf2b381b3ac7ed8b9a7f255f479bdd8c7da18542a994a505d756e124011dbb502b1fdc1f8eb0e913f66079280ad5b04e5b7968ed66ec67bbf8f3e4f19f035c5bd3081f0ac7bd6384a67cc7a8c72e01e5e1a1eaa3831f4d99394415a722fb70ff0f63d2c7bbc82e39a35023eb27295e6cc706301371dfbcce53654999f4dc6398af2160fa27cb7d482266002a542e362ce9da734e5e14d7edde69ba3acc9ecc3c37ceb53097c8f541fcf173f90884df3f43a55a2e9619cf7cca02a9a8385b524dec533804aee00a788e2e15e185fb6fcb4a32b1cf9f5fc3959cc72ec25ee0a205c7a2c675ba38e70dd992fd2964d4462ae253e3903e7b03702d5788b868684c221eb7a72213cd7bef52e1bacd5bfc9e6d3688b494483fe99ca6b7829896598b2f8d9f8f82caebd7401b9f5411e020fc0f4b175b0cd388e1ee503dc04d1d6018269310640bd0a594f853f428fa54c4f1423fa38e0bb1610aff4a8cf1566b0571b681cebb4a9a26fbced1fe41d5c3d64c9dc9344e753f028e808459115272fb5bf6013e5fcef0b831cfa62dbd58cca9ac79597df17cc77749e746af25fdd69e882dd250d626a9f0aa37a77f5b9f01276fb06f0fe6aeffd262a5aa3f435a6d41d4c0c60aa6e5dce6e2b3e2b1a6ee1e70e78a5aa658cf8c36e5f6982793c98d5480112b9ce30bc79f3073b3c6aec34127a91027cbb27f0b623d3e2f2b8294f6af166ec9ca8c45d2926271077be11532a3dd1f4c18f072bcdc40b05b53386ce5045134deb8a96ab235c9f1d749b00eb501317fde18bf7c8c828c80da8c91257d9733b932ba4a4f1570703aee97e02876f5e6150ea6753a9920f08215f7884e0be2503331e9231dd49299f1e9bdb7c02f8301684dc20f5c9130b4e0ebb3199147f1d7ff83d937e5e9cc825f895c9ef749043c6d0bb6b111c1ab8ea378c790e813d743a9013ef4bcba6c1ab66aee9fd1e869481c45927cdec165883e8baa2d81627e3e3634ae1a15095d5b0b54d511af88e3bac332b03a0e77efc4764f269644472d9bcdd2b9f70267094a3f6ed15a7b548369a7cb758ef2a97ba3fbbc2835846f1316107a13f68d0f5120e6867be9134b2422c4aaa4f59e34f779730df48ea4506ea4cf9037fd2a5c50b8b33f3d0ae66c638eb66afba35e8f4166cdfeaf40c6cb790382d70f4991f7526d4d9bf145686360ee8406a14f483cd2a21c853e8251d0e1e1d5c30138911a78324a38fa24a97fc46335d36bbdc454f50c39108c66c1352a37ca6fc9584b05fc82c41ad8756f3868e020812f0ca54a3ec4654f0d58902d3ef91d2cb5483fb84bc6844bd0345d4064d66cb5a8c19c72d671da0727b81cb66f738ac5e158b9a78d90ecb8d56e8c7667c37773c9678cc7cfdd36f86aa1df76c235dce0e15a84d5efbe5edf2579305d9c6bd18ef6f9d155d2d7d7d29661066f87847b3b8f2cba01952270b8b411f0c31f64e7ba13d2c597cf51d16f30076f664556352b5f587091aa1687a87c92cb0cf21e3e8dab1d4462d507f4a9f5ff594aa54e7b407316b16b9be58f372dbacb384f20cfc146fe9efdfadeafde62414de7c07c3b6de31c9481b444fd934edd56db811eadc577827f7fed6f39f75108bc60078b400832ae4473a07acd648e3551f92345e4be69d61a391ae2250b8e6072072fc79e6eb1a77be898af3fdba28e052cd094bdb94d2ec096148e7ead5528250ad5551ac106951670071bb6f9fae60698c33c2a9fc715ab1046ba77ad0d25cdfeaa74262091de4c8b674e52a336faeb35aadd1ca2ac2b1dc57f4d5bc15546b4b843fff7401766225a43ea2f68109e2d0bcd63571047ed8abdbac790825bfaa6ca2c5b49b77a9c57e04af7704b36f5eb7fa1b03627cc8f49058be613411b8893b17fad48a2bb96f73a29ca20853037f67ce3b5af2ff9785cd42a4a15507310c39852fa29091f0a33fbd35da66e1222e6deb02f6115f71d6e8410c8068691ce2601127932ef6a27c60b9a6310d5649a468debadd9dc15e4f290c9a9a1368c370120c8fd4c206df7bb3aff56addc723fc302edaaa417312efdcaef2adbd6f0c0a29a64a09ba3722934a697c0a81025aa0e1daa589833a03b76dff641264f68a2f635c376b5437b57bd85db81ba9e155f1602421a4c9b1bef2e5d2e996cd290d805d782290fe296e0081a249bea8c69f549638c50b7ece63605621fcb058d5009aa68e1b55dfa71b27a4ffc6c32e7aef1abf6b81d37105253f80f82b32356284ba1cdddc85d0c78b177248821373c2940203fd47fdbfba1e004761c17c0e4f4078574883e00a314b8a2a9a2738e0025461e58e1aa01ff4bb63aaefc93d945b46b9e83dff8fa136271317249b1d606d1c67619a7d2a20ceb574240b6181c285b9a0a816034d4c7fb4f0639a14c375c694a087739773eb31332c85b56ba2f9f4469b956241af8c2475789bc378e2224bef3bc53d5b4190f0908d8b4714f9d5616e10645c7dfe9c89ccbb955e83db69b2f47cf3f3102eaeea3c4de658c85ef8dd604d83039d99d6752df9c2f8664ab81aa802434674e876fa4fdb21e6f3b1cc59678121db522ad26f4a882033b8d913f00a4b038d7ac0a74db645a752b7ac38f8125eb7c2fb508476964af3ac7d3a4327aa206ce2ba83a008c05f227a8b0783553d92d378ff161a4e8');
INSERT INTO public.journal VALUES (2, NULL, '2026-11-27 19:38:49.79825', '', 'system', 'partnership.add', 'change', false, NULL, '{"partnership":"01a21e84-8028-71bf-8f7a-c16bf06953fc"}', '\x44c8b048d929f73ed692e827c3a16e771262e9287c16bc8beb5107f650b1a603c1144fa0b411cc26826550d0a7a019aea7de13af8625fe8ce108767ef2e0d97ac3db11413077b14e97ce8d030a7fca608ee3b47765dad36ed906b3d391fda210ca2549d1dc8ac2b21cfa8dbcbf30121af7c76a64a19257e8b85c698e4d73dfad24bc1f5485ed4b7d61608eb68e74ae7a0e9a747d6ed4e873ae387da042c09b0271e233f912f0a736f6a72fc709c14a3ead5ac73fc570ea309c853c5fad95c48b8e4f5f0200b83299300ca2176acbc90b5a1109337b9f7cdaecf3deb645de52a7fd25e4d5b97684cc1c596bac83c8a3a4a4ceb5a45f45198fc131f29ec55ad57b9f0520a4c6477353d6e4c54c3f232375eb6fb5e138a87f70cb0731c9b44d05e601bf4928e04ba69b03d6ef496d0e3ed760c4ed482cec');
INSERT INTO public.journal VALUES (3, NULL, '2026-11-27 19:38:49.830221', '', 'system', 'exchange.add', 'change', false, NULL, '{"partnership":"01a21e84-8028-71bf-8f7a-c16bf06953fc"}', '\xe8730271c1f360af5c964d822b55236182a718971fa6ec51dacedd6f1aa6e00eeccd14e4f4d5847de65797c9bba5f338d4843f3b6b1112c1bd5a107c811b88c98416a6d00ef6d424f3bb6ddf1f74a0e838f60ca6eefae0446fde0077b5dcb4380acf279876b672eb126a1db8854d54cceebbaef1c535083bf7d53ffa238b8fa0834a197d84b52eb1e784375ba52938c1690314a55bd23af343db3e9c5ed2ae68372af2e512eed0c644909fe1841721219bc86021646cba00cb98c0b04eee87a851aa66affd67a6b1f149aa51fef161ce7f5a98ec5de51577770584abed46d93e5e9e44070e235e24f4409adcb2176856b092bda14384caa11bfd7985177eebca23fbe4302ac5d869c13ccbd25abfcfcbec6437a3fd07ab7b3aaab0dcc10623be25098c33b12548f94648e1d1630c521fb5c9dc02f578c7d2c2e8b20b40eaa7710ec3504eca9c779bbed99252f643eefab3aea6aa754afbd580f805f6df60eec366723e1f0e8dedc538e19c3dedb2d886');
INSERT INTO public.journal VALUES (4, NULL, '2026-11-27 19:38:49.86195', '', 'system', 'rule.edit', 'change', false, NULL, '{"rule":"travel.tight"}', '\xb84f88caf56e86180f0ebbaab5e5715b3330ed15642af125cfbbbc61b77d062e673f4b0d5fc29b9c02a02b578cedf8ed24eb36b6f6c003f4ba73c320f0ffcce99b42a7decc4b00e180c276d59d6b22dcc410ce80c8c8c9355077c74c37b4c6a621d579c4cc509575a516db7fd84e1d9d02eebeb1e9c9667838a078c66b180978fcd89ab36d88615dd603256195c0a0dbb5462c4d6223e4649e75ffc7aa164af69cf2b272721db4a7960f2f43398851768a1cc48b4d383ffd939ac24d577a9c239cd27ddb99f40dd70fee5921a5');
INSERT INTO public.journal VALUES (5, '01a21e84-7a85-7114-8825-6accea2db57e', '2026-11-27 19:38:50.363373', '', 'system', 'override.add', 'change', false, NULL, '{"rule":"opening.closed"}', '\x22372df6f476ae3dda4a2081a87a7024931a5213a4c126f40779db1510d661c6fe62914c540f2c3f1606c431f64a7ebfd2924f15fd05187d39dab7fea9ee0ba66c0abfc1be41602fac7c5971d4ff74b6262d33f6ba27c907dc941c340e09c9f2bf4717774500ae69d490323739d4f93b4cf898f9c885968e64c3fc7a971df86d110f9fc6c3bdcefdf4ade73b473953954f81062eabb3d224fb125de29b2c3acca000aaa3f909a074669f46f6a6a66a34d6ad966acc76516a1b7c0938b15ffa558a6b5e3379ad7056844433a9cdc008235eaef983904b71e2bfb7c4ceb93a7a3ea830e89a16c04440d5f78ccba8337c5a63dcbc0a4fed56a4f1437072b88271d6cf3a1b0d687e7d6fcacb7b87d844244cdfc6416f125ea8dcc80a436c33c8b55907c14bda49db342e9ada47633dd63bb92c0d4692389bd4127b13a09135d88b3c11d21a8991c43333febf651dcbbcd9e7ed87c514fd99c18f7d4f2d34e242f15b8d45e1860e4069f818cb5aa2ab40d9f59fbe36b987fbd601b441f7f54a4f4cc6afe1413479182ffb6cea4754a4f129f68a26d20515bb82516fc5642a6dac33');
INSERT INTO public.journal VALUES (6, '01a21e84-7a85-7114-8825-6accea2db57e', '2026-11-27 19:38:50.441891', '', 'system', 'vr.arrange', 'change', false, NULL, '{}', '\xac904f5c1163f5a168087aef55b86638fdc786adb9c5a01cbab7367934b8b5ed62b796347312f64daa064c01d175dbfa75a1d367aa5847c0e6e9c16096ee4b08d82de061c2388c55ce8cf40464ed5892a736b5e6b44447e9579f6b6b875695ce03037e441749b7a7a6aa54b8e49738ab0aa05e9219d23f7f9fc89cffe546ee68a76f9490c94effc8b2e82cb76563c20348b14af18fa0830ff9d22fcbb62efabdbdfaf94e1f6354cd9360220d6b281753e08ac49b159bdf498dfc40c13688c70122067448469fea144fe364910ff7272d1ae14b440b53a1bca9be62327f22d0196f58a3d72941481b74eb82c9449852505b467a75f6a0460e5d63f270a9b687f23156926afc1b90ec7d44e3a11cdc6483edc20563f16a6c9b92ed6eced27953c0c1fd1ea785de127bdc8356c4711e9ada251dc1a402bcb30548807458eddc89700410fc2d1444b7f741de747cbdcb6c10ed6f2e09662f73204042b1f70afdc652');
INSERT INTO public.journal VALUES (7, '01a21e84-7a85-7114-8825-6accea2db57e', '2026-11-27 19:38:50.721962', '', 'system', 'plan.publish', 'change', false, NULL, '{"number":1}', '\x6ec929363c46dbe655c0e570ed146f2414d262caf011ab1b0f9bce94c792f4e6aea218e833ba7f1bae8beaeb548eb39f3b27fc34782a09faa74d6ff6ad0d2ca2e4b78748a5e70e168d2e417cff1bd0ce0c0fad5922287159a1235abdef8a001b77ed49258ae8293920ba7cea4ae3f966a2c0c6cfabf9fdddc667d347f08f9e38cee17d015a5b35255fe3bde6c69c995afa0e11fda4ba9d03d626fdb49649eba89f2b54eacf0c489e9a2faf7007c394b896dbc688baf5815313af4560f03ec609c8d410d871d6e7c8a95244d957a3a95dcd1e7137f58d2a1446d405d41711d65159b09a80b5c2b5f64e012b3aa04643b85e55501d60e76f741230790778e77f0ee9ab46c4972787a2949da280fbdc79a70deb556410db8865f54d77a8eb3ca8f584282816c5e4ab6fab827d8f987160b7aa6dc9bd412793483d399bc5c2a6342abf7cefeba9d6bcef592e4abcebcbcd6e912d8d7068c0179aefe0c6eaf2507747e6aea908f2f67c1ff3652d3a85c1500cc50bd51f416963b410c7086ae4eb37b5aa7032ce2251b75606bd6d6b0c441be1b9d7c10498478d6234cf4f6669f0f469fedb5701a2bf33226b6a8306ff03b378b634929a1034ad0e49a0b3db932f47d1139f7ed0ad145ff3e0ff9b257e4f4ae3e0f2f24e08672b203ebcc7c3b5cd9cca41dec7f1bf54a62450be5da96b2867d852cd00ae94913b167a400129eeb24a40d218299a1791ece69d6d9c7b49fa4db7ae273a57493a337e89958374de2dfbe0dd3ec6d4f7b1a031c0c311bfe87e699d08a8a688253e4b271e890b2044fc76d51ad1f9c0f7394c75bccf989a2722a4e83f2f735b3ea275d06402630d5f3a49725b2f063ffa0de3bea96ac3dc8cf3ad6b853b1bdc60a3b04c64ead23b2b3b63675acaa7bc7cc326445a0adf043fbe45cc90345d6c938af2bc6cb2ed4886c870172c487bd7ff9e73e263e3099c8dd925443fb39ebe881336181339284bc804c2ebbe3113cb54fba8c3b997f8ac76a333a03ee5a7675db82f8c031ff6428f0009eb3bd21862d1718f8363967aaab2723a94fe93cbb8db135d519d0d2f0e4018d961d1c8f4ca637ca2cc4465a7c985d402e28b9ab73b31ea86b884667cd32bfe29b1970e1f6a47a20138674450e60ed6c499eaa91e424c1c17bc71bb052a20240f3d32d840458bf217cedc9fb156d3de7c06aed7fab66b949ef9aa92258f46763f8b7a15e5358e921f00c86cb5d0d942ee98681e237a0c75f0cfd48f52908272b97ca1ad52ff3b5fee984a585231e6e794241631eb9ac34ad3b31963110118559f857f0896c28e2e2a305ef964b5c777196f1be7024d7ce24fce619562962dd8f0d5b167ed7effd8d37ae507952b105d3c0d237b95a4734a1dc3ba32499775f39ebe80ee5b93b9f0cd58a2967833e7cefa5e272e866295b13494724a65f089e20bf90f207eb5a5582716ee6c11b016c58a19a3720d08eeb08380e8ae0d397c662b3519e7bacbd236f5dde901b9c766cd35318497c4fc582b1b02ae416ce675db905e85b0de7c3391b36949661f3b1521778d727f532d4533c3ac27a7f3e00feee01c53da859fe07d4da5eca2f229ab2eea071046f98cc7a98c868f25f64bac7f7149307fe541721f30f85e3c1d6b1ea179da65177f390714d0592e554eb1953c14b6c76d9d5f6f6eee29283aff2a1f5c7dabfd7c02be3da5088db52ab26d2baa9d70bbc3d99da653f719c4a90d8ac096ef8d53d74c9331a3845eaaaf89d4d95acc5336f4ed44cbf91b24255b27474d61460dab8872582fee5cdd38b563467b39d62ff3840b181bc407c2e81ff83adc45c9137e8ffcb5aa5be1300d4551cc728a63bad750af43254121b23a79aaa4103b4602aa2295160ed0b8e743895b5c92605cfed10682aba51def8aad1f19b478704a0999e6793a8c197a859b839c32a079188f5d110f6080aba58e436085ab6ba3cbfd25877f87965d7e4469ecdd726fb4fdaf6b921539bd1d480043634ed2771b8f1ef30c6717e9f26ae8d5e7c5a73f34db14b76eeb019d381f5e1044b5d5ebca4b28343f55e2184842907ce7af2a18fdf00f229b9defc76a86a85f86ea5a509346d38f569b01f218a21d07ccbc21cde83cbccc26b7e2cce4034a4dcac7a3b49e555a383e2b37b3573eff90966ec835bcc3d264c615375524164ecf546f19d8ea28ec78feb3edc907c127dec86ea7970fce565d1cd7bbd5224be5a3d6a4de697f426c4ba79ea20c825d65026b0087f21bd63a64a42b2b7f9549187e1c59137402a719faa7533f0803ebea7ff7ecc7dc1fc63de29d2b5ede997ff590ee65f6316db72e9575b9ee09b4a1f1180363da731326a89caf7b4d61b0081c3f28a22552fa3acfb657a8c80f37aceb5932e90ed84368df29ff3185795c85af803482a206bdfb506bd79e1eb4db629a05837da30b5970d4d63501e752649d4afcfbbc92384fe5c44c2fb16fa7e496f2bb9d570e02a38ceaaf08704961a2f5bc71a9dc816b11f3d7b270ff9165bc4d428695b08d84e238e35e9886a11fa866479a20b75c5a5a7632ef2ace698860bcc72dada9dea2dbc6c671cd122c7bb03df64754aa0387cc421948aa1a28632dfc046ea5f5455567c461d278c7928a91da5ec909cb969f7ce0a696e3873d8d585778ae70e37f31a466209da513859c2a88e40913ef8a738682a6542a0a4127e094cb7418d696eeb288120d81dd350a12ef9648bd2c546e5fdf025531972b5ce446e6d41645dd3505913fbbc50d9eb81a5bf94f542e113dcc4e837169ea99b56b069773ffc43c76c2ba57604f255dd2731a555a50d7c9a5980425311bc85885a0cb571ce1c92f9ed83035bd320555636d6b656feb9b3a01af19dfb8774bc5fe96f9b43560a034bccf3b4d11e055b0ca972cd970bf4e5c3f6d94fa907b5a86986d29ba920e8e269e947e256f72ee8e5c8feb98e418b252dac3797713bc7a7893e792fcac028b8ccb216b45ed9692f2c0c2b784b8d90cc9845eb01f2cddaa8ed00c5635512b677c002b21ee086444a4e98899185b952aec43198a9afb6044f6449425c552a6d5c9fe9848c607f6b95b56b518f8cd1a4bf1d9e26dfffa1dd819824254b70b0ed7caf4c20e372605b8fe6baa7f86a52946bacd371a81e49b31e8cac782b5d8935009f1e97d03484f7f3d0dddd911809f21a284770a92c2f1dbcf187db220abe639f012e7301c0f072728ae8c7323fdf0f97639bbb4f4f5e8fe61f6e23a2da5b3c988a9e909578accb84086f2c387fe93b10c5a768b3f9d5206d7d45b6635549c7deaff473b0a2d99d27252daf13d310c1442bdd42090cc3a8670a3985638b2e6f023e6ce8744a231d5241acba216aea4c86d3c3254413eb7e0cf17c25978c4704d8a4557118921e3ecc2db811b6986bdbee3d8e1b0e336b433705f7f31a2e38e7f26c8f54f4af41a4230dca0945839300bbd72fcaba7a90bef4fc0cc21ab75d89c9e4057561bb6e3f3fe71b16948bcc4df32d3326cf7656a2a85fd096709a0b90a45a560e1e79b9baab635aae4a49a10542721c7f9b22b3a11be33a5e3f111cade47193b27c60068a5042126f5d7e39c0b3138e86997060a494440a97d338a5807117bbe87e3c734dbada036ea2c15da5a429b7724533d52908e72aa27902da2ca857ff4ffa432c915929a670dc9469c4f3af9f3f1b4d11cc9b5ee624d27836f0ec14cd62300998263864a60a15d0b76b8458e2f38a58e7dffefeb52c5e6cf4135afe86fe6cc0244bab1d727668e0e2080557e219256b5511ff1d843a5c89b9f36fe2e02763781df015a9f54d07bcd078f38cde1450754fa908e8a73b0f94db911552680e596c66d3c693f4341b9a412dad1d0e4c68a1fbf1506c804673c97632343472d084863dc3c3fea443dde26b1da091b805113e438d3ca3f7308d58696961ac55403e901bed4f37b8ae88bd6ed7af39e2c45ac8b5f60e5e25e6c397e8ef2d07291f9ad50acaa22da18e772ade7a083c892e01b65b1b934868f6a5024157787483be83fcc50cf5b718c581607ce85141870ba1b02dc4a984920a649e4996b1c255f15559100de14b477da3825c576a3fa1df4c3b52d54562ce9ff333cc5b2032e84228b336b9d799550c0b639a2509a76bd09cdd80609c58045a97cc9b9b1c12ca9e20b1c1be8825aeaacfc4eb4407e0b5e646c79885e8d07d8f0de98c33c3492bea9c4a7c6573bb59935c9ef216c939b615eba5d5de1377693f03a03e0cb88839994ff1ab25c77c536dd56d9bb8681e3058b73912f3df5bd5f46cf084e76b09919b9ef157fe5cf3359b91547644dd5642f2b5b1af7556ea225f8faec15dcbd00957220be49aa080d23c8456688ffbe955c673b2f8ee370d3ad8c0bf8a12fdefe58a45656aaf846895c59b2c61af9a6385a9a108b14f611f84860d4ac6b33daee09527e0a2c9897de7b356b6d7de7baccd9dc3cbfecd8069fb6c992c4d28eddc197f9753d7cb8167b675b171982321b214d1e03feebe52c09ca51ea5bb03b299afa097f71b0ba4b8f77cb3dc8189278fd9ef632f633d5d52e6fc3aa367f9f2d9b31b2ac3aafca4160c96ec838b44156f1c5aa4818598b78097e9eabf7155c76869a185ac525574f946b0b01deb44c03bceecc0afc0bc6e0dea42bee4761367c4f7e273eb9b756c5094c216bda993557a205d00bbbc6779a826e9e5c403b9ccf404ed17f59fd0d01535da7da505099eec5120d2e593cc0b3a14438b14a864697b747e0637927790d5d9d7e81bce1f637ae9a7d2f064c3c07e3737cc820f5ea05216e6717968a399f99c0940b53f12d20a706c82607ae8a3a22ea22e1ad6f91ded246570df605cfaf13c382c54077d764607fecf604a55cf4d6e334487610f1330e25ece47db92d6a831b1babb7049f161eca7b11b20a36ec0ce7c7f41b0866086c8a9bcd20291cb72b1179bbe2652fef0dd036f9259de5e3d7cd35b7734404e10b752ddff59a21070dd4098890713dea07cab6771328e7c7c863fca1adc80ce24c13baf56c14a73b51d1ff2e427ee4f0245cd1eaa79269f73891dce46c0d20e3ea2aac6938e9735b26eda8d174759d91ff6f5be172b957a791775c351c30639eebc723e3537ae80af4a534f9b2ca3f3e75a5073c794f85487fe462f81d022aa716c025e1e365b6501293a51a5c8e11fa9610ac2e8a94cbc0ed9110c76bb93268903160a1363bb52ae8b2b44793e87e0c0c443aac2c41430dda1575eec8efe79998e62a132582d0e56ab32846222ba278796a5d643733d1b7b0da38421525ae1a3cc7c9e13671587277c48ce6c6474ce6d548d2075901b04706988468c165bec5b3aa5e399197cb091c818d0a12e33b6e3cef5d47deae4fbc7b0280facce29142fc117e6d8ecb5f9162ef40634e8d245d04712fb93057b6088f74e477eb088ac676a8c07881cc1bb4360b8d7da9a3f3fea9fc571918cb25af724356794c59d1464b75af822c1c85cc54b9a97f997cd71ff4ee2b60775406b123d9dcc84dcf8cc30cde554668a23ab02431a69c77ba9eb5220751acec7bc1c999c87b4958ee82aba398ef1a4c4b8f78fbb5259fa9fb2e34dcf87b9aead55bc2d27ad827bc56fb3daeae80167e6d010fb546d643c8a59df272a1ea3afb27d7124a33fe45fd60558c13c181e6599b027581dd40b6103c25357e09b290d8b66a30a664f6f2690812e2098de0a1c8e2f36563a8ac49e9f1f988dbd4884d61366b8196be4321fc2a7440855a0d02ee5c90ea79e109322754df25a48bff944542d16b4a6fd8b693b070d890c8d9d9d3b3da2e6cf78163e6fbe15e31294fc9020226f8629caf5f9dff1e26393e0bb78af83f750e2fcf9d91fda104bbc419b243191535d0f3ce2d1ea1196510b11827fb3dc20fc15e84bbda89faa78dae3c4058190df83efbaffd5d9834b3f1812da9a08b5e3b4760d5c2cf96a7a665f56cd2804d9618eebbede4472453b31ab8f9dfe1f8bc79508e45ea4b1f272b8d6379b92f09b0f5e0e9460011a95afa36c2bfc9426e495a102c75ad37c99ab7a8cb58382075aeed2df8a92a697a6bc7b2673eb6da4e2b14960e46e42cd5bdc2e10596e5b87739fbb19cc1f1cd3353142ede259ee9158a28d3f2a1944c83a8fecd5b2539cb9f7caf0d126ae400b0d079527902932bfd1ac72fc94af424935ecd69abe8cc99ddfe0d92030dcf24e88c1d30e942f4d813fdf52a377316e72d63e4a71334033edf74f9357b46e888e346243a0f9956a8a19fd2d5b91e5a71205b43340a4531a47f61abdfd557e7e8f0b64db87ecd2deec3fbc450d1ceccfdc643a5776750eb55881f24940ee654ce57ae12534eb649e01f279c494fd18e5348b881dbca972f1f803533bd108c1f437368ba7183b85c8445d0ce5856535958aac213528946de954a416a811715ce6713e943ba75248840515096a34680fdeb96a51e97cee55b29cfc09bd73a262a2579aa6c8d5c862621090d3a2ef589e3f553c182bd16a7a112176a883612a093e9d43d1331a0dcd25736ba08166c399e894b87ce722cb487f34cab29de40e00b20cfe412c523f40bd67ae775498b53738ee97f9686e58bf373a60de898e08c9ff669103a8ec45d52414f6f08f395511f8a5336916020f9da9635ceff13ed79248f9e9997cb8be60e27367fe431b6242ffc786b14fac88de897fc5ced5108299a03701cdcd2aa52f0d3a62f50aff4af4436346a5ebe186759b85fbf9a37654517ad147301bfc2598f8a7b4ecad4cbe13f0d8fbc85efde3a0c0f829e00585e5640e9cbb595bb91c3c4b25372c404ba73246d6bcb4d11d230a5ab7a6e021c1a0493b8fc31cf7075b2de9ee6c51f86872b0a0a97053cc2dd28dc25d9536940c79d4da97722a0e1f9aceb3a59485c43c7437b84aa5651a6aee7fb7ce9696b054ca72d3c030467c7267a97272d8abd317bf9e18628b549543464baa9aec665046ea121e79b3891d95438c1452b63da93028c951f7c249a0b2da0d25e05a520d376652d13739873718cc1e018bfcac8bcfa82b46b988181d2f05fe2872f5ed6cfb945271e7610209165b99001bc00503261d36ac91508966ea4f83b4b553115cdacc949a4130b54e98b9211ab69ab8fa7b9c12bd51defb348c6b672e29f6694273ffb01adc3302ad603b7a091310c8ba5be789a6c20c5f3144295a070cdbc0c0919a387d92076f5492ecf12794acb11ad5df8919cfcc9c24931216c6fa6d9f947ac0958dfeed77878bfde9964b6bcd41f06cb481d7f5d54c88eae0f3d49e809b5d7fbfade3883ecde032d2e68a3ba6a47c2a38c69f98e407779d7ced0b2c8511836bfa6b1dbd478644e062c121f38b62a028455712e2e2bc5cca8cbd8101b3485c240a1b0c867b5f641680061e50219a25898f7df4136a15bef9b1e987a3f2656729d8888f18cc5328cfcc438814f3f55a7285175877a304bf66f626fc6a5e38af14283c242878499ddfeb7938e331b809861d0ddd62072e5556decb894619df64bdd3c0a413dcc1cb8b2719d5e8622599c2fbcc662c705c0b01d57e2662d3e8c438e3270abbc7ee200d41684de0aed1ab5ca4f3670335273ce50134114c75a77c5521d93c6200dcf3ff4bcab5e37a228ee73e675ff127be5ded7b21de6cd7987386991e427d6faf176b3974bd41d5afff84d63542c6e01bab3e8fdc8aef5ed5507497949009bbb87d758ed50a73b2586d7fa9907d1b2c2a577ad79e9143d8f1191a1ab1be7fdc0d69188220a0f68280df3c07b06d530009d2182305e6c4614c4e49cb37c78b708fc521f09897914d12ec6e440532a37b6dadcaf153ff78e2ef4f03ac6f4e0f1ea4a2f98442178178c5e2b1d24ef8e938dbb768086a363781f96c66b4454add88aa95ad2428bc84374e2cb2d328825d429ccf06f7d1a60830c6e9c591112bc624c3aecf13a95e26333aa1e6d7be05aa2cdafcc7b223e34bf83d5a48e2d0062bce68c29392589b406e0fb4079d2ce2f2b0a2caa6b856051c8905dea9e5c8ef2459519d57f4f22d2cc4ef920c7298f516d40ed103efc9af005de3047ed1105fd4b4c9bd5ae898be60e02cd90271143a136780f0043c70ba22ea859eabfb1ae85a5888cac8c870b356481bd0523404b68b69574c236c2d237d1f60dc01072f371e726ec01b3144a22c0e3125f1f8724b13f08ed14137055560bff7c3e2700477e2bff0a1a8a7ec1e69cb5873a366b536f8f5bd40351566fcd80ebb59850e2ea97d35879a18bf0855d340935ebc4f315c9548ba1c1e07ac20c5976d359ce7d11726a738271b67d180aaae8d7386e122c194c1ff2e91a196d73a5328a6b207a3690cd07ed9c2643a8d64c76a348fac09e89e3cbdff5ebaa85f6b15f4cf271e89ab5e54622cffe81d4e2c07bae4e703920ad2bffb2becff71694a09700b85e44dd732504de3e8de67f3471df3af71c5e3570eb4b3a34c4da70a43760f5e2b7fb4fc8331128ac5fd8cc6114224a70eb1091003b764f4b67c67de7dc01dbb2d3d65f5163cb211d89079f882b7e286d37861d4e1d14b15a87bd17a27a8875f96f8afdf81a1348890aa035b57cbe95e5d44749c4d82bcda2f6912e87815429360ae82af58950ec217d001be697fbfc67bc672e33a670fb46a957ef8d095303c1e8e50f62a72221632d0318e8c3814a67b9e66558d6617758402934944e934f754fa152891a9712da0e41aba0ca546e3312116e6118a5bd7c58d2ca43ab5c4a66ba92f4af7cb53a5b166b3a72bab960a1ab71431ce211b2d0ad7cd0e493b7858f5c406bfeca03cecd25253d2cc801d11c501f03ccfda2dcf3b6480836ceb11efcf344224bd075e71a5fcfc74961d2bd0651421a327ad4d082901d9cb370dca6c3130e1c76885014fbb9e4178de0fc9a7e216e46ef1164052278a6d256d51cc7bb1b2b0083df99ca0e74b8fd247e297a9e2222fb4ffbb2c7aad0151b610c296637890d8fba66525341392556f7ef311d4b4e98b36d664fc729dfb073b16b184b9a4be84716c4f0c370ca0b157fdf9438dedc2793cca8fc9e0d8f75ed1637fdfc3d2e934086665e6ac533b6ee52e3c9e6ce564a19ecaeae8c39e5cce0a67b28a3a531cfbf4a0b7615597a23e3750ab10132d2e648121e21376231cffc75ed5a9bf70e03a2aa59550540fd44ed35b3c83f4faf4af05a96571ec30df86adaeb14d33bb2a1579004a15d458a5eb643c8fa7f8e7ba1bf75df2651d1d5fd7547faaf9f88261b533c2cb9d2bf77400394f7626c283f71fd6a0e9627b3672f5c2968d385f31b209da7d6aa4b73c50da2a13659e0262544511b72018308c5a0ef10cab4ce69b291354dbc6e9f75db027fa8234db155029e79637310204c94eef6041ec4fe96ae23ac26b4ebd59ef5061237355bd9e15a3d133b702ca56dd91dd4310544717bd39d0fb8c35742f27dca30ead470365437a74407fc2c3709ef74f4034ed68592369db28b3c1d12aeafd81db6eae2aa11d2e2565d7bc859d06ab209f7efd6acb701a009bf48b31bfa9c328eb97ae7045e5bfb12cf59b6c5a492049f7e323d0e6a5d90735541d133c38c56107a5bfd4dd63e8f66a22d89dae7638b17e8986244bb992c352f85cf7fea171650df38e6eddc3c14447c0ca2f91224f7441cc5e963b29f9aee19287cba682902b1ad575b0ea0a637d60140e34b681bd80433d465908fe3a2235d3988cfadb3133ce34110b49f5c699d298e56fe9074d443d10fc66f3c867ca81f8217960cdd15456566281dd859471bbdb97dad37cdd76d44df56c0d37dd266ac63017472a5e9d85a5399a8c6ffafa395f79dbfcee355f0dd48f94207777caf74fb8e41c891280e09c9b8c68e63c297d06ac9ba82b013bc38cb71f313765caa53133a95f92568443ee21e5f8c8c1c52a7208691363eb9004eb03b23f449ce24a6172dd9a5024264cdb7df28f15a4319dad00b9f149912d53413c48bf5f1c87c37ca92402005f98b9ffaa5496a7d0e5fada01e089e55623fb7bb0202f4e4ac61f7dcc2b69b3a6e90c5db1f1b12eff5108c741e50591933dd908e7810f1b129882d08154747ec5dc82b4a846592da3406d229cebd88fcd2eae92206ed9b366832b3a39e24d2a412d913285fc11150174e11daeb2375bb1cbe4a61bc2e07baef57c077f4b7b7fdd3302621a9eae4869041c1adade3390e4f36f0cb0b21f246ab50851443c63984cfd346bbcd648ce84ef3e1e1b1816383aa2f0f769ceec841501a5e7fb0b8c0bb62bb589e70573f9add87a49fe31016b9ad57547792ee89dd0d190cce3d5c9d2b9cd05a62b8fa53ace6eac399257705bf65d5d21a65c43b5a5b9f6c9276f5633a97b9646949cb31cb2531f898ec142350b391061ca30c424cb6df9ea1c1eec8d1d3c466438ef03fe2fd565de7662fb1a98969cf7fea2b470a506c3f06905da3671111fd18b60e90ed1c6b0ce1ea920e68e3e28f3b262c9e65293c82201fe1412fbd4e58f2c0d1757fca6444a618a257a59e6e5bb3bf69eae288c03ac044ddaaa346a9758b65a55004ac787258a616243ad3425c40f00f8ad6aff2e86285c51c07b27a0a31ab4a0ac1c36a0f39a8884542a0801e299bf720ab45ea6a85d24616dee9c49d1df93c0c56497a465f4f6346bf6bcd6302174d09ed240119268f020dc86a5154209ec3fb4ec81ec96f9990ab40a1b8260cb021217e51cf0296403843e13d46c2b165c24aefc4bf17e70a492c06a860f417b69a75746852901e6a615f5db73b822fe65146d79eafa5c4de07630a918f47d7cb6c76b49a38dcf2a34febdc6e94886ccd8b8826b5fbaea149ce1c612cd00bcddfb99dbcea8d1b1a3e6b2fb89cc50f056d8c4d94d12128da38d19eadff4b7d0b11fb0be3a3adc2ec4dfc24d3c151f615a20bb54bc7f6b5f9be1bea3a39d481e2f2dd6b378254c1d4d2641ea699e1f4eac9ccdd82a32a51829fc67e9f34f126e4260bbbdc3e32918436a06e55fd541a70d70d7a6ef5e3228367b51fcc7aaee213888597bfa6f026f45db3380ebcf5d8d4fff8b68da40519616fafe5459667dd664656ed11f3c8b3720580814afd37244e72f2f48f5ad01a35724e067b28eeac1dc7226845d5b9dcfd2ed9f32f3e89621ad52a7b75f7fc5fad0a425d0b816a74150be248f0db5be0cfd7b4a955e95072e94076555d56127ed04dc1494eaaca939646010c455ff79bc0161bedcf2bcc051cafd6a26bd9328e03fd9bea2c040d3d925234896fbc5f6931874fd8f8c999cbc4745638b9a084234bdbd4359f48702d45943179639fd98a222784ed06a92afd8b15c5f75be0e5d2d93b62ed9da120d4d96494f26bc42d64d83e0bd6893eb40b73e188cde3425b41689ec407fc6a228b50a526d0340af41d4ff1af24669ac1890b75c9c12663862915a6d3dab1516ee21b1edc69af5abcbdf39c13520852ffe3b096b7c4eb89ce71fd52d54d0434dcd34ee6cc2ff1cb7a652e5e0db648e3f9d9b7a188f7eb2759cba1efe0c8b6883b28270235d3b65c61ce6ab6b158321d5a152961735bb6d1f0804b1a58f5922a6175fa6bb76ed479b043dea9454970b8fbca0f352f152422dd9bb590c4de29783b03b317b27d94ac94f18464b3fe63cde279d238a1a9dd8f0b6f610139b305750d6dcaa45030c3b4ea6862181afdbc502b7dcc6196536e67e93e3181eb196179bd80e6eb88d8e73967222777b99cdefda47de91d7c9a009b6fc3b87a51b6ca7383a87463b67c00fd0b151c1006ef22e0cca013b7bae8300ee4e8bed86ae9419c5a7bd9cbcae0dde699b0fc8229fe4c30e9bc90fd4d04419cf205f78b676128311aa5f22cf0a0f41db96c65e657c94bc0984e14a773927b430584a1547af4caa9e142073ba9e24ce7f9dd836994c737f8893335e30e47b676dfc5b9b7dc593231fa136e35abeba2f2b0393c753933963bca43691bf3c1a70b8449eb32a29ea4cacbb09437ae8ef463f6cc558fcc7fc94a772c3ef5085f1bf1d0bb2623de083692784990f64a84b52acd98fd36067442e652b5dcee8ad6355435574dc8c8b85cb97779f3993f10b33f22dcd6b3214acb4f26099bbd66fdec81ba2f77303d588ae09aa0745ba7de62b33faabf86bf1974e2c9697a98e651a5d16ff8aaf58e4472c8e8e4a09e05ab1377b8ac5450517219c8de79a40cc5bc08cbe4a94e7e58ee55a77503c9f3d2061b01d337e7305e2603c42db7310f76fe5c1515e12a952491117d2a640f67b12d9e5d4a5240f6fc10e32e208c2f0b6730ebdec5ccb0615b1e631794b05c0f80eb676937b4008681be58fd70dfa00fbb784b7a5b2abf30c4fbd745555cc031b760bc4edec42d615c3eed72531af785705901f4fa65ec432320f394b84d89165d3b924dfd1a4a342c74a6fec08dcea4b0725c3cd1a79bb396bb7ccba1f41c600d7b9767300eb5cc7eb06c21243adb2f8c73773770f5180c4996245ae342dd4236ab3e11310453d466c0d3dc95964920b137d16fab59d7d99c2dcccb4057bccd4cb403b086c55b1a0eedbf5e6fecfc9a0744ed911ab385438ca714da6876a6dd92e2da142bf35534697f66cbf2d184e9de996c31cf7fb8a98789ff59bea2d5811dbed4ad5818264f18f97c136d3428b6faea08d0fdb077fadc1856a90505093ceb9524103470bd6d05906305a278fb453572ccfbc27864f9e2f5a7fa0ceaa7510b9693f06685cc4b1636da5932c683dc34d1da45154aa147158ad9b6dcccb588c86dcf2bbe9860ff7f470cf7b48452ffa56205882abd63340e5f407edc44bd0057d6a5f7b2a5ec6f14ede7037ccf4d709796e90c1b68a786b1e831bc023d9eb90ca3166619cd661b71d4058ca4715e8856e4d8249921a1f95354139031ae7aa260f7e933931acce139c80db8ec3c90553bc5f9698d3903570c721a35a5803f175741d46540ae3def84c3e51c12b0202b65f8a6ce926c0390c0eb2ac3de614f2560924193c9d08f3b47a646346a661d450a7cd60f7630ec451de203b4f1458ab884a8ea1bd1894df8633bfe5167fbd7edb745754093c279984cfaa8f17dea3f71b59ef1a8f20ef2b314e03a6efe0c5838b710bd557ee2ffe099b11c9b2e40d008cf0fa57e03d036a9f97de3d101436f1ada39fc7093fc441e9386a7fa93101661d87301d8cc5fc4db34f81dbb1334a7362a828bfee780231ade4b90a562c9f0ee6960ade1b5d5ee5b7f37a3fd613dafb0e8ef26fce0f5d5cc3e05ea8a416db4f751ddcadd5852aa087c36ad02f01dff9b61a455e94804adb4f12ca2630098340692af3819ca78d01bb4a2e9986e3e5e6a8aad649521feb74a1cfc19016bc9497a3804823487edc38387b92a698183a15616a70553da829ad97df7d25b0b28577f16b11ccbbaf8f1014315b4bf1b1813e0a5a999f3cffaa52d5657b80767b48920da890a94010c751f14aaf491423b4c5b4f6ba91ebe34a3949a45c43399a135a81b8707d312d338fcb1fc4bf9b198b94d60b186616d3ff2a40e156397f73cffaddc9ad4790e8fd8dd7c38478f34ba2b1b61bed28ff6c60e98c62138f3018ea47fb3fa1f9caf283f609e86d03c1a45c62906f314698358cc260baa2fae92c4c6c04b9839630c3cd20f7e5f3329d7a2965d78bb66d7cd9e95424dc83ea30c54e901d918063688c52917ac78287e5e6ecb378ab1ab77b1739c9a3c8beb786c1b475243813e7fbc36d53dcf82a5c1c48941d44c40c81b2486aeddd894d12abc63a79fe4ea3064b37904260e6b3be0d29059837bb8716f0c19dc3195224c9b2f8440ad207463e87d6372b159bfc42319300bdfd9a5da665bae6591145c732719f17f953d8ba644903e610471b260a360c5dbb1752c0ab9dbf1e84f9ee94b43dae2451e557261ef3c5ace46017d023e2f81471644daebf8958cd2a210a04ec9cd0f7054f50ff184144f35cd58fcf69b170f03f506ee5531da8889ea766e51efbd1ecc264ec171b0fda953fb8353d95529b9b863453f89cba22cdf48c936814d788250cfbbfc964dcd2b5176a291ade3e5a99c400c5237cbb8d25cbaef2f4d802d352b0d8a2d693dbfa6ae9cc15040d8a226a13225b721a6782efa4573193e8e740fdcb808914dccbd797dd44d250059820a3707be60bfa7a8e75ed7d87838e4fcb19050662a1aceb2fec3ec6d79d7646616eb789e62e88e5c80ec849991fd590f96cfee1f26523aba2a48c091097ae61a437bba70909ea95cb89b12e57b4a9a0e445cb60f8ef3f23aacdc10d121beed89b4916d5de52820864aba8f6d4ed3e5e9e9a4d189aae9d0dee7297126262c909ef6dc8d5e597985e92fcccbae44ba881054abaa386515864e065d94879d75d5c359c8698039cb8e89870510428137bdad9167357085fa35a5f1f8ec9512eae128c56c53ec5354b5491b38240e6c05098776aa039bcd645bbf93f00ef0592d8e0c573b41a85e00f1c9311ed07f9b9a91a9c0ca725ab8c9ec538b318a7d255521b184060ce9dc35e705d719194ca15cf9aa4b3aa33c535066540fbc0eaa8e802d54bedff6a869a65df7175f94810d8017ad84eaee0470f9c12b81dc223c75ab7d066c5f073b04e117caf23cca9dda5ad692e3d4320cc5fe95e387ab66f5086b040aaaa4b78301b54be6afbaac7f7f008a37829e229c338422fcf493a1db788fcfd2eb76ba36be89146ee41cb4e7875f5f7d6079e2f54486ba70586eea7d0cca7b7f63cd18143fe6fb85fb3314e05185a52a461749e0f6e17d1123486ae0e3c81c55ade93d23fc92bfe295cff0204888a008713debc4b85005e112e8b179640877299cb030de2e83bdad66b081fc29740150e8a45139633088aeb9714b4d9def70b1071151eb36f15abd4278e541a6839c151d8eddd2c86428dbb85eb019ef453f46500357ce151af933445d46f08b7ad619c9230f09d142d4fe2c79bc84464a1ef18cd68426a3f2cdedc3d724abcf9d4c5d33ff7313fb6568b2ac73091ec0d9240c1062f0ebbeb7d2c04bd9434958d5935614619dcd8b78341e78e46a99799cbed7354c4b11576a5892e8e60ffd18852f087d648101956fc4f0d8c243cd799d95c6128ceb60162c55116e9a5eb9bd70e585d5beada2d41cda587662f906e0d15ca4877955afaf0c15a6385c4ea1aeeb746b73c582ad1243e25fc0d345aecc382a20522975c6ae6273d000a7abded65cf347cafc0bb5de162507cd9bcf58f32303c95da29b87487bfd94a934e21cd73d296b6e6da647e50e57586dcb3d13278f751a3895e6c3071cefc5a54beb1e1418358e21c3aead1c74367bfd69f335b19817c6c02d533bb03f2e86724ed0c921b199023592e5103cca574394d021575bed1ab93c252c46bf7e5e4eb2e428548c9f18c1b028771c5bea23f6166f189f1d2aecb33871ac59d44fca53f34b62fe1cee63c6618b2520ece4c4618c12f82b670aedf5fe321c90b112964136cb72ec5bf80466c7e80a804a2a17807264ab4a4c21af8d704a59d992053a11089bca5b900d3373568de2adaad007bf95ffda4846d38b224e239380f7850cb702c326e94f08df38294e0a4c961be05549fd966a01aef7c9eeb2c66b5d53fd3ea88baa0b46d3a58e85df39b06ceb6d636dd7b5550ecbe77effacfdfc9001907db0d6d039c7937f94b5987cf4455ddeed42f4acbb8e5eef1ffbf6e408c55f3b5a7e3562809c99c33088244724907d5d3b522b349275dbee53c5eac0a49aca362b707f9f1e1890d3f70064ad04f57ed953d6075938568964dead4c93fa099c88fff76bd15a4c87900f1638107bd3cbd8a13b0c723c994832b0ff6e057a345026260125ab379081725111875d22e1c07982afca0b2f32582c43d7ff3c918991fc6ab571d19e242dc2420de2d15a686a12692a199498dbe652040e50476b5517d2592b63d1b3138ae1fd8f81ba75c39f51b763133f7d18754ab4b7d9d84d8088a15dd7335dbb5d340cfcfab9d2caf8cbc7871fd959baf0562e36cf9ebdaec756f0b95f74b4161bf200550bc3f6b2b5f44c4571f78bed6f99d135d574ecb859da982222c054a3768d5b1ec2f4844d0755e2d15d9f638811ab946bc1ce426a2c083e756448ed2f3a2463e1503ca94367db9f70a0093c63babecdb90c7fc5beb9c0287eb20e846719d8a85448f163f4d08cce0ad5c62e14689045f067602daf1eeb0d4b4572699ccf6918b00c48ec5aab243819022260fc671dbf391800801dac39cfb1a613d4501d24f0ccbcdf09c344ebb0cb1a3afabd39b8cbe7ea794efeaf2f28977242a662740ac7d43ace2c263cbabb94a726182485f4829f196bfdc7e43fb5c3e86962d81fdb80832b6a0faa90de226b9e49fffa4680c941fd7a894925205d989fb9f87961afe844f19e6fb0653d1459fa640d3d9383fd819b69840a58f29db52476994abf37d02b7de6a73d1cfa3e6eac48d6f1f6068573257311da10f6f982e59bcb9d90342a2da4bfcd297e6320d1dc5859ebe214fabc969415892354e4df2f56fa60946b45e5862b34090e9a164b4d76b8429c12057fd98de4159013c338ccd301d92986681379e4dbe66d7b48010d7ca7d112e5fb9fea35ff5f71310a3285d230fa466cb6874f37ba76dc82753ed0f9a36aeae59eff8b6043ffa6838794a411de3c9a27f66d954aad0c7252ca9883a344605c1ddde36d220399af6dc73da9b4a64ab1a502bec3be67e4301d8152eddc35a051464f689349f3820a8cbde8f3664b1fb82993e04df04f74110bcdad777b2e08217d79389537fadb8bdd10913bcfe665c0e228764cd71274ce7d83f05d7128f475dcd505ee96d26e917280a6f30b7da97f155ed5d6dd0465d6453f4e5885ec85ab7953f016adcb21bdf45402d341c2cfade4ada7caabb3b4843a5851b8f742467cf426547b5d450339933cd9bad7c278577c1515923d38656aee2c1a772a292cd176e9ee5e6fc6b5834efea52720cb518bb39117175d0eeaa10fed876480e7b895a940ae6806c7dc02ccc9c55cd010a77492fa12158c18fea7638691cfccdbb1f717958cf57f2ece61ed01b4ee11dd6c2e041d7ae2ac7da5567021610cd255533dd626b3b437b2bee84b734d95bd788e879ee66fd76bfa5e1b3c626cccee4ec63cb3ec083b011275260dbf4cec676d1b5b65ff678c04e3b4651a7d96be27c9040a8a828141aea114c9fff1719f2e2b55675dc3c570c71bd8b63df3619ff09d6392a25765879f979531ab9f8f7a2d4b4894d0f0a942ab81eaa37350be42dbc8d37bd77d4d98db0714e3740ecf7004a341d571fbb9454706bacfa4abea2a86fd29a93f9a00ea1539002cc649cb6c199af4e4dfcd6ad3b666fee4772874560afbbf0e2970bb6a030898a6602435743bb95995305db79be55f8ffb784513a9538be39f6640d2cd2bd4eac53def35d2240402736e946571641028d63c3a01473ad0f9db14cc7531488817e16b6acfc72a7e8b5bf1c855a1d1d0cfdea5a809f7d5874ce515728d8b939dba53baf3e1e5792bf2975807d6e6300d1bbd0507909345b984240a3f3acd85bdf4a6460e61ccd493df2aa5c046669eb284155223cf5cf142908eea16e372d0eb81abe2f82520c6423e26d45691aa5ba90296fed19873fcb61d451c1cbdc7d5e40ec7ded4ce7b5a8736553351a18d82951656d613d12ff324cd4a3f733babfd6021c87cfbf3fe9bf46d57464062339a06bfeda6560b3268c363fc19a63a3c6d65bc4a94ba4c98ceb481ac6504565890616c084b4521b77628883c7f7e9863eef702fe266c3f80d3a9e4125a44d1123565cd456f89f6f987419a4e290cdc860c7806fc048ee59bd7ae0dbd25fc6acdec3661d836421449d69c4f2b0ece3560d37d960daf09cf7ec49f457b21e5be5f0daa8455429fd8af006252ca725b557657dc9a7163a9e26f64bc94b7944902962622c2ce34a1f4a698352a64f79927950e69c8d0e767d9f73ca6a1d4af521a8efc314c58d67539c4d89c2621648e5bcd16222c4234268c35ca7c7b48d7f6370acebadd7d0123c5043508361b89b4e3044c409ba84307d1840ad81a2693b587861468a80f62ce86d58348e4f5cded0db4ec7613e7826f3ae587081520b162036f5335d4fbe1abbba0a81982556d9d32964d1421e020dbb49cfd75ae141d356aaf5eddbc40e9c8d0e179cbe9c7b4f3545d26c866c0ce56ca0a641bde01dedb3648a6c8fdcea610c45bcd63db8783afad40264c4cb5036b7bbe917029f8cb611410274a71be96760f71b88d06203d2e364111f09cd816af3c1a84c75442f9b69d52972e62ce1f8cb1c24b086c86cfda7cbc456d98bc97941927312d1d989cbfdf4fba99b915995f4b2e3858cd35435ddd1b4b794bfd9b04531093d5c48548914919a3f6e21b44de56523528c40d8cc09b74ea097df6771a5871883f89e509acfbd0a81231c2fa383d6e721350cb0455537eb37eda2d76ec5718e6efa4ec840aeaf0cc6d1529fb69019fddd280c7248ea25cb4adc0e2a5116ef4c4286fca49d643c81fd6a18bcd59465f057d2e44c58ebc6b7151db34bd825775bf123da4f23382d7f4d5ebe182615f595e047607e5832034cb69cfacfd0f9e1c1d7cb807fa307573674cfdb4213aa836b03e48962c9cfa1658e4b08a23672b3688c840f611a7962696b342dea265ed1cb5663d2cd047e4c37ab4a7154332ac37698d538f827669898427a23c0a4a5c568722ce0a8c46653fa123096cc1d17f3ee298c770354e794b9e1c4289effda132bfdf4328bf2eb132c315c83278485a6b466b5a9ed26e0b92b5301247364e522502439accf13e3384f461cbefeed3dea02b1b9707b53e6420e07ddfb864840e6e4f9653aa1b2d08016951818a2ad0739376cc5a2c8e983ac3e79e27f2d8221f55499e9053783d978ce612c072822e411ad7f63de691c2f6562ea17ebfd5ef94cb686f5bc752ae034edcf6c0184c67b7e2db00fcca7273d440a61553ef17d33189ab9919f57b64b52ba3cf6c63e87c05d04b43334d2c039e35370e06a9da2b273cf29d5f03379f94f9c4565b368b163c69bfc45253c70b4f2581183d26e53f0e339983b88a447b4963223a2964e0b829fd2b9d2c394b9504b62e3d106be39b5679ee96d0b1651f6903f2bfdf9d24fb9a32c01b42cb83858931a88b7ac39e2a3bd3ff464f73a0f1fee510a273fb3a2ac1da73493698e91611c98f4bd689834801f5754587ae050ee7844c50fc39ce9b3414d9ae2caae613b88774dff0651fa0f3f9ecb8b5c9cfe1c52915b19a25e83bf3ba196aaddfc355b314cf36eeaaf8922e4930f3585e827b34761e323ffbe9a83bf25e2e453fc00e01a0b02ce5d6d570660fffeae894f4eecebe58fb55f78212f7ab819901270d6a26eedfb3c00d321edc51ee0416eb9552efad607beec1237322e530c4c741e9063a481cb07c6308b79a72b30162e59cf9de6fa6cf75c14901216715bd66bbc9dd98bb8c22e21ab26d346214523cde9ec9836b52514e89d01a86038cc4445633fd2c29019ae43ac0c83a54de91e3c4896ce5b17473414daaefddb0f250361bca97ae6251940dd2d24ed93a96465f74ee66451415665f871537af4edfa6434092c4225321ee4f0fc48880bc2e7f8d631566b3b965297e64c1593ce658e4cd94c7a644a3ac888b8c81138c3dbead1ba80cbb711b88cfcbd4532d50eed285ce713953e8030e9a2860f695e3fd4678c0bed6352e181fd8fa1230111da2de5519b38147326de9647aaf988208c20a6dc87562ab8a687a5794fc26f213ef10ab9e91bc5fd6aeb9769982a9b157c4966dac8b93e9d716136e39ad742a4a9eaa2fb57f8d94d269fae759bef765add04ef2863ac7357bbf79056056ac07c1c05621832a3d15d8b7de0c842e86d7e1adccdeafa09b08a37cd8136d5cbf2c39bd655a1979d447750e2c9a420f8583c2f4abdcfd6f0dd50037619faa7d760fac724aeb6b2012e91e99acfa4f3df21611ee33217158d73de81bd07b693c0dde9c6b708f99a8371e084e4039c39339825dc9843c29547140bc401413991ead29dcb21652a8d044055e0f246479da26059e7f9f4f719ec3447563bf6f42ddd905945db021c1ec3dbf57d75baa57d088e4f33b5f98c57f691b041946899d8e87eaec7c922f93240b4c3ba53d1132f4820be9284ea9529c55695dcc158b0cf7846b92da82e979c663be22d204e216d75b54b5c0725b4cdb57174b668a11ea9d788345fc364b806918e2b2f358b4cbe732ecf54f3e03293875223c28df2a4722ca4ee832b3c8b51ce2b1d5e09afc3de421e5b0eab478b7b3536a12d7ad8d89e13528eb83f41ae44311ac0267585d6e13486b8938f6ebe48c4d14f50ef3f3ee7f99ef3087843bba035d4c326b2197b9adc8968d4d1190923b17589cb85e797cdb05a880be67b28fc1e5622f5383be56bc879ddb2f4e4f807592d69971c86f2a2bb460afd48d2ff88c27154569332bb1e5c17e2301e446777229fc549b3959ed9c3a6228142d2fcfa8add3eccc5bdf8b213869cd3870fac951d05fc282ee06347137dc42af769deee6e5cb2dae9010d00f4b475072652314e1ab7db6e64d5ddcc6503ef11e688785a3e34d7e5c433cf4e9bbf4eec1e6d42c0ea137b62f984fcd688096f07fbead5b189e307d3de90965c0391db5eb63b39a3896fe965e02057157006849ed8d0fd85f3c0782e587aca05829b84ccb999713950631ccf0c6368dd3c84a1f096f7385b85316ecbcd92826fdb73fe264b248901d27b609b0450d3a3e9ff4b56b0fa7026f5419469ae8b2ce95a2bdfacaa474ccad6d941f33d022f1fbba376c0ccb9d981a2b5ecd64a2465d3e292ad044e441258b854b402183d3fc3b1a44a85914996e87df9deb0a0bb5e22df90a829b339134fee870b3cc97da8b467f37197e8412befc09bd2ae2cd80ac1e6b651e54a32158d896fb6be19bea35c1080305a518ac197d8a763cffd3a7790a7242415a04ae870b7d7b02da4be7da23337a88067a736767e824efe1b207120264cd7fcd618721d8e63b468b1f5563a9f3728b87eb769ac445eb30b7437b93c01a710909bf049198ee97af7afee9694d6eb66c6628c260922e86ad077ad6a875741e0dcde2ac862a7b1516136a4597e9edfaaa2be8896b267bf4bed23a3b33cf87aee0d06f73b58dedfc071eeeee46ee347ec4c32214554b4fb0c269567748aca02ac39ca3eb8681b385d56554e4f28369f15e60ab85233c0671ce991fa2ae08e34b7375aba6abb5779a50b041d20edf8c731d53575a972b65ec709f97dfe9fa80610f617415dc552544b5130f67abc29ed43df04d5fb10cab0d30ef89b6acff97117e402a6f83b926630b6e0dbe752927148f39acf170c9f06bc847551d95e9aeb12cd40b37c7169bb7305b93a26f1e1aa31210764ec8f002b2e2e074ffa40d2860c1526d6decaa35b8fcb4cff59ab18d0c52d2e453ce885825b078ded98732cd898808e15c454344962c4d3ffbe72bb3c76a3e968695c1038acc99cc94519df3df87f5d094438211a1465f6cc35ad21e794f77239db18658fa542889adfcd535862b181c5f91748f874c9ef0a30c890d9b40fb8e25f92cc9ef0e4a7fbf756267a02eebd583006ad7a2774802aa35cc885fcf0458dede09e9d028373874214fb4aa6c6da8c3584af6912ed840667583f5f3f8c1b808dc8df31f892c0e2040f636dbe78078bbfe03cd12195ee73f419023f0c3e7fc75c7c4858cf33a708437e71163');
INSERT INTO public.journal VALUES (8, '01a21e84-7a85-7114-8825-6accea2db57e', '2026-11-27 19:38:51.024444', '', 'system', 'consent.phone', 'note', false, NULL, '{"event":"01a21e84-8510-76f9-bf18-b0d5fca3b8dc"}', '\x0d7564e48bc19944d88d07a6be7bb73c495f6ad64c5121ce4e9e800e077a');
INSERT INTO public.journal VALUES (9, '01a21e84-7a85-7114-8825-6accea2db57e', '2026-11-27 19:38:51.035952', '', 'system', 'consent.withdrawn', 'note', false, NULL, '{"event":"01a21e84-851b-7f57-a151-316414a5b7c6"}', '\xd17eb25dac9f54dd57298ba12a8f430acca49afd18c540ef092e8cf7074f');


--
-- Data for Name: override; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.override VALUES ('01a21e84-826b-7f18-8de4-245e726b2ce2', '01a21e84-7a85-7114-8825-6accea2db57e', 'opening.closed', '["d1_museum"]', '[]', '[]', NULL, '', 'system', 'seen on the spot', '2026-11-27 19:38:50.34731', NULL);


--
-- Data for Name: partnership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.partnership VALUES ('01a21e84-8028-71bf-8f7a-c16bf06953fc', '01a21e84-7aa8-7193-8bb7-a85008019a8f', '01a21e84-7ab1-7c23-9da1-04cb8570ba49', '2026-11-23', '{"zh":"结对"}', 1);


--
-- Data for Name: place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place VALUES ('01a21e84-7ade-7668-a554-0f0dd58f5025', '{"zh":"丹巴县示例小学操场","en":"Playground of Danba Example Primary School"}', 'school', '01a21e84-7aa8-7193-8bb7-a85008019a8f', '', NULL, NULL, '', 600, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":390,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7aea-70dc-86c2-d70de32f3747', '{"zh":"映秀示例餐厅","en":"Example Restaurant, Yingxiu"}', 'canteen', NULL, '汶川县映秀镇（示例地址）', NULL, NULL, '', 80, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1200,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7af2-7da5-b448-cd6d4bdb3bcd', '{"zh":"成都博物馆","en":"Chengdu Museum"}', 'museum', NULL, '成都市青羊区小河街1号', NULL, NULL, '', 20000, '[{"days":["tue","wed","thu","fri","sat","sun"],"opens":540,"closes":1080,"last_entry":1020,"valid_from":null,"valid_to":null}]', '[]', '[]', 5, 'yanxuelvyou.com/367（转载站，可信度低）：周二至周日 9:00–18:00，17:00 停止入馆，周一闭馆；提前 5 天预约的说法见 xiaoshiping.cn；团体预约办法未查到。行前须向馆方确认。', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7af7-7aed-bb1e-39b25b8da460', '{"zh":"成都示例宾馆","en":"Chengdu Example Hotel"}', 'hotel', NULL, '成都市青羊区（示例地址）', NULL, NULL, '028-55550100', 120, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":0,"closes":1440,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7afd-72e2-b760-27583635a6a7', '{"zh":"电子科大附小报告厅","en":"Assembly hall of the UESTC school"}', 'school', '01a21e84-7ab1-7c23-9da1-04cb8570ba49', '', NULL, NULL, '', 300, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7afe-77c7-b80a-d34eb143227a', '{"zh":"电子科大附小创客 VR 教室","en":"Maker VR room of the UESTC school"}', 'vr_room', '01a21e84-7ab1-7c23-9da1-04cb8570ba49', '', NULL, NULL, '', 30, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7b01-7e1a-9d9d-6324cbdec60b', '{"zh":"成都七中英才学校教学楼","en":"Classrooms of Yingcai School"}', 'school', '01a21e84-7abd-7108-867c-ea256d353be8', '', NULL, NULL, '', 200, '[{"days":["mon","tue","wed","thu","fri"],"opens":480,"closes":1050,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7b03-7c18-8387-2bcf0487f57b', '{"zh":"成都七中英才学校食堂","en":"Canteen of Yingcai School"}', 'canteen', '01a21e84-7abd-7108-867c-ea256d353be8', '', NULL, NULL, '', 400, '[{"days":["mon","tue","wed","thu","fri"],"opens":660,"closes":810,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7b06-73dc-a9a0-0247216cb6be', '{"zh":"四川科技馆","en":"Sichuan Science and Technology Museum"}', 'science_centre', NULL, '成都市青羊区人民中路一段16号', NULL, NULL, '', 5000, '[{"days":["tue","wed","thu","fri","sat","sun"],"opens":570,"closes":990,"last_entry":960,"valid_from":null,"valid_to":null}]', '[]', '[]', 3, '各处说法不一：9:20–17:00、16:00 停止入馆（dangaocn.com、chengdudeeptour.com），9:30–16:30（chengdu-expat），周一闭馆；这里取最窄的时段。建议至少提前 3 天预约（chengdudeeptour.com ?p=1165）。行前须向馆方确认。', NULL, 1);
INSERT INTO public.place VALUES ('01a21e84-7b11-726b-b6c6-e363f3333f9e', '{"zh":"天府广场示例餐厅","en":"Example Restaurant, Tianfu Square"}', 'canteen', NULL, '成都市青羊区（示例地址）', NULL, NULL, '', 100, '[{"days":["mon","tue","wed","thu","fri","sat","sun"],"opens":630,"closes":1260,"last_entry":null,"valid_from":null,"valid_to":null}]', '[]', '[]', NULL, '示例数据，行前须向对方确认 (example, to be confirmed before the trip)', NULL, 1);


--
-- Data for Name: pupil; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pupil VALUES ('01a21e84-7f7c-7fc1-96d6-4be78ca33952', '01a21e84-7a85-7114-8825-6accea2db57e', 'p01', 0, '云小朵', 'Yun Xiaoduo', '六(1)班', 'f', 'stars', '\x5f223d4b5966f12434156e39967b42ac99de9d7608b257bddcd1e7b593895d51a5028e729b7ec36b4436094bf4a46f056ab2066d6e02c69f893bfff084a7abb94af1c447490d4ca2f669715602d8819d805934a781a725730a1c5a0f362761408ce5fcdef1b54ef9b64f14', 1);
INSERT INTO public.pupil VALUES ('01a21e84-7f7c-7fc1-96d6-4be78ca33953', '01a21e84-7a85-7114-8825-6accea2db57e', 'p02', 1, '石小山', 'Shi Xiaoshan', '五(2)班', 'm', 'stars', '\x1c7ba65c0f538d0312488a8ccb6008b99a34963ca7fb347409e12aeb274f6da0099f7940e3b7b714f955cf35283d1ad266038d65faf78a198617d847696b13900b3c71e899bdc4f391b08500b0235f5964dca3276403dffc38c7f43f07a31cdc8b8c77c5061ff40437b49e', 1);
INSERT INTO public.pupil VALUES ('01a21e84-7f7c-7fc1-96d6-4be78ca33954', '01a21e84-7a85-7114-8825-6accea2db57e', 'p03', 2, '溪小鱼', 'Xi Xiaoyu', '六(1)班', 'f', 'stars', '\xfe39dfc088e5702721516981c4bbdf2e77b8be31ad7395f37f8139ff083ddd641d913d966c7017f3ff419ba524fbb4f0c1dff4213b290ab0fdd9a7909237d7b06d90f72180b55e60f66e047b43b4c498df27ec1ffc62081dc91a5304bbf8d97d265d16a129aba8db15933d2f1d070e452ca4888b7f36fdaccd6aa8aeab457898cd0948706c9470770ea70ee2de5e9911da662f6d9ac87c', 1);
INSERT INTO public.pupil VALUES ('01a21e84-7f7c-7fc1-96d6-4be78ca33955', '01a21e84-7a85-7114-8825-6accea2db57e', 'p04', 3, '林小鹿', 'Lin Xiaolu', '五(1)班', 'f', 'stars', '\x20df45b3e61a55bfaf6de951c47a02743596f31f4b9f3d71ca71e9413a0111b5aff666fc362efbb9cf406b014f73e3243f0ec419bc50fb2841a3ae1256b1e7cf34905d85a1f14cc502f42baec5fb65884c8e50b48f4eab63c68cd83b68271749d03c964e8c23cff4ebb07cf11656119e5564988bb7b4d43892ee6259ba8d33af0182f87af0b971255ece88b55c96b126ff1dc11364cb0c3c9d52f1c7a8aaea4c7eaf601e597892d17a81175987d377e080fcfcb869c932d0b4f66cdf227612c7f35e07937965b525dc20a8417990f35b45c9ded831e785fcd9aedf9fd7d8c8a4418093ea25fa6dad', 1);


--
-- Data for Name: rollcall_carry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_carry VALUES ('01a21e84-8598-7bd3-a9a6-b1bb5cd1c0fb', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-858b-7a7c-922a-b46f4d09c31a', '2026-11-23 04:00:00');


--
-- Data for Name: rollcall_device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_device VALUES ('01a21e84-858b-7a7c-922a-b46f4d09c31a', '01a21e84-7fec-734c-a236-cbb21d300b01', '', 'phone', '2026-11-27 19:38:51.148437', '2026-11-23 04:00:00', NULL, '');


--
-- Data for Name: rollcall_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rollcall_event VALUES (1, 'd9f34b704df3427014c4310e3f3f2105', '6b4349e907e95e9a15c6ea6e91042c2a60e81decc69fba096ab9b30d1c348970', '01a21e84-858b-7a7c-922a-b46f4d09c31a', 1, '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-858b-7a7c-922a-b46f4d09c31a', true, '2026-11-23 04:00:00', '\x0373f3829a006d659fa92ad35f611d72bbff62537580a601729f6b11d03d99c4a58302da111ca9abfc7d7efbbe29e76420a278430492fc76029dda8933a9bf7505a1486e53beaeda4170ec7688aaaa637625cd5b896eaded504753ab6592e629b810450f88953eea719fa8c07d4a5258fdc974509c28474162a9b44ff0c1cc0995478fe9ee95e181e49438fd64d46c444b53c38c00c96879c2f52817962d9f65d6fdc061fdabc8e19b0ba10361c065f0f4a491b4e6bc52a45ebe4eb44f88ce12a305364a0c9c3edb3fab63ae8320cc4d38e7f7e23d09daadd61ffa70c924c5f76602d3aae9fd4976e71e277f7135f1662486e5dc9710fb5332a7acac2bb4a3a942e18202e0734fb4864d6925b2844af60d1fbcebf3c6a4c0b75992ef62a1290cc0ecc0545c4a39696b117c7c94bfc32a1f46d84ee86a69e4e870bbcbd900396559abf16ccbb71203b5012c');
INSERT INTO public.rollcall_event VALUES (2, '81d891bf82d6061c44ef5d07ca018148', 'bab2f5aadf622f5e4d938d21635de0a64c586da1c0c730c4b687a059081fbfe9', '01a21e84-858b-7a7c-922a-b46f4d09c31a', 2, '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-858b-7a7c-922a-b46f4d09c31a', true, '2026-11-23 04:00:00', '\xb8c0c60298c780bb0e03a426c70afef9dd7147f60e8fc045939cd165f4b2f6d9819c0361c2b79461e8cc9c4b9b6627031302ac6f3de2e6a363ac749a766b9a51b466e808d4779e969ce6c2f66c9f820c14b978f20ecbdfd13feb7b0ea191ef6f7237ef2e2dabf04c1dab77a11c75cd7d24c5de4001644a7e5338d1b16ec881b1c08dfcef84753685145fee3a3e71151b47938edac10398cd5127b02f7f7e39b51944337a64f760ebf07bb39164196cc52fb21844a07c6f3d19ade2164e4ead9a7ed982e0899720334cf24b68010489087a67bb5e5b5bad726d866a6a000b23be44ec92f42204526127a95bd1aed64b3d8ecee8b108a1cf070dba31a1617458ad062d154228b362e2b0dff707af10de5a4971d1917990a1b054e5e18b5328643dac32b6a441a2d3452b2fa0a8d4b913e4981d0728d10a0495b0ac30d6b95c413791b3fe596205ce99e43baf');
INSERT INTO public.rollcall_event VALUES (3, '5de175d7e862d62b569fd7babf8afffb', '9c12df525026bc0387ad82c3c6c97466ff956b307504685a69dc59beefae86cb', '01a21e84-858b-7a7c-922a-b46f4d09c31a', 3, '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-858b-7a7c-922a-b46f4d09c31a', true, '2026-11-23 04:00:00', '\x784334f65d9fe9f8dede32119eedcfd344b56146c0c4982df3af9b288365456641050fb1327281ffe9a94250c4dde3229b022e2d6fbd558c59fefa7f1384a58c17b3065c63bf024d15c2df22b4c3147a158218ea412f4e96b0464646305dc09a88fbebe297be9f2865b8a8eeeeca818451da37a10d0b3d7bc298d16d9b7a6b54d2abe502c90da2645ac23d314e1702ce2da11d76c71b3c72df855101161cb12a5b299c0be317d4fc38d1310c05c2e55683f3f4aaff8c42ab160c98f9ea7644a412273903bee02ee86e688e99341d1f6b58a925b81a3162a275841706becf96f2e644f3d55d7c8d5eb054e5a9b08bc987a826ab6f003f9a5887da334581eb88fb3c332a4b8753baa6d86bb098a639b57303c3e7d7e809e71dcd2f72a2d1b771bd43cb119effd40a7586680fd9a559f70f985075931facad8cc47b1293f64538db1f14411f65497ea84d662d');
INSERT INTO public.rollcall_event VALUES (4, 'f3563ccb0afac3e39323249893656581', 'a77982915d836d437fc14ac04c00d3130268bd3c7bc084aaddf2727d56f59710', '01a21e84-858b-7a7c-922a-b46f4d09c31a', 4, '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-858b-7a7c-922a-b46f4d09c31a', true, '2026-11-23 04:00:00', '\x8ac5cb0240375a08fb9e1b3b5e12b9c47c660208b6d98d6e26792c6e6af032bca58476db0719966a79ccb031e25f0cdf4e15cd6f2421bd54d3e92f9d0bc83baabdeb3ce76bc183bacc73c658f7ef31e5195655b9c083d571e707d3415ea2098de2874c5851e75ef1a51aa26c2a375e716c70afe5ea88182712ab111da9f273ae2904aff0bf216f54d6a1fca82afba9e18b6229236afe6529a88170eccd8f7634d435ed70d0f7036ba33d78a091459c11cf8aca3d3ff145eed5702c361eacb05c15f6ee86596fb850fdc3504aff993096379048599fb7f39773400cb65715a4fdc261fb35f5fa9653bb939f3e665fa6ac19ac74afe0cbe01ab189c9b4fac1f1d0724b372ddffef8bc22bad5e3ba07c7a42f3e5c3c11007365e858151c30cf3dda0ff462a6a01b9ccc8e718770efbf0b2ad996775086cb5ecb08ea697411d7ebaff42ad2e906638f47b0ad38');


--
-- Data for Name: rotation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rotation VALUES ('01a21e84-82c0-7fba-a159-11705935afa1', '01a21e84-7a85-7114-8825-6accea2db57e', 'd2_vr', '{"seed":0,"rest":null,"sticky":false,"stations":[],"pins":[],"locked":[],"copies":[]}', NULL, 0, 1);


--
-- Data for Name: rule_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_setting VALUES ('travel.tight', '{"figures":{},"off":true,"reason":"a test","source":"","verified_on":null}', 1);


--
-- Data for Name: scan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan VALUES ('01a21e84-84c1-7d7e-9cf7-7295eea225a0', '01a21e84-7a85-7114-8825-6accea2db57e', '', '王老师', '2026-11-27 19:38:50.946015', '', '[{"name":"one.pdf","stored":"s1","size":1000,"pages":1,"done":true,"message":"","values":{}}]', NULL);


--
-- Data for Name: scan_decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_decision VALUES ('01a21e84-84e9-718a-841a-dad6170e73a4', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-84cd-7574-a36e-4e9ad557af3f', 'consent', '\xf9c52bd49ac83de822b82c17569868c2d9ff6c0db1a7678802d4b2687805406963', '\x53e2fbdfff8781d8418ac0f9a771e189902871d352de22d6d43ce12ad7e4bb9e1da5e0', '', '王老师', '2026-11-27 19:38:50.985737');


--
-- Data for Name: scan_page; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_page VALUES ('01a21e84-84cd-7574-a36e-4e9ad557af3f', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-84c1-7d7e-9cf7-7295eea225a0', 0, 'one.pdf', 0, '2026-11-27 19:38:50.957668', '0000000000000000000000000000000000000000000000000000000000000000', 'form', 'filed', '', '01a21e84-84ab-7927-9888-25cb0a015383', '01a21e84-7f7c-7fc1-96d6-4be78ca33952', '2', 1, '["take_part","vr","sensitive_data","photographs","emergency_treatment","health"]', 0, false, false, 1, '\x694095a2e32b5ed30be4720d2efc0a14606d903efb2d2d88cb02b298888fb3c04b316ec889df1885aaef161bd398f4a7d3ab8e8cf56f53ac15f537bedfd03e0624fa6387fd81ba30249ae394a443', '{}');


--
-- Data for Name: scan_picture; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scan_picture VALUES ('01a21e84-84cd-7574-a36e-4e9ad557af3f', '\x4ca41bce4de349690062e25dae2aed3d431fa941244c2952cb2ac02f200a5f35ca94b6c4ab');


--
-- Data for Name: school; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.school VALUES ('01a21e84-7aa8-7193-8bb7-a85008019a8f', '{"zh":"丹巴县示例小学","en":"Danba Example Primary School"}', '四川省甘孜藏族自治州丹巴县（示例地址）', '0836-5550101', '', 1);
INSERT INTO public.school VALUES ('01a21e84-7ab1-7c23-9da1-04cb8570ba49', '{"zh":"电子科技大学附属实验小学","en":"Experimental Primary School Affiliated to UESTC"}', '成都市成华区', '', '信息技术组（联系人待确认）', 1);
INSERT INTO public.school VALUES ('01a21e84-7abd-7108-867c-ea256d353be8', '{"zh":"成都七中英才学校","en":"Chengdu No. 7 Yingcai School"}', '成都市成华区', '', '教务处（联系人待确认）', 1);


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES ('database_id', '\x3361b9f4a23b90b207a8fffb1c5593e69792c6a7268aa685cfe68cb6298c4fdb0941769584a35ba04eb5d4c62c308ad74c43789f037c3fdbcd5f63530122973f43ee');
INSERT INTO public.setting VALUES ('wifi', '\x2c0a12e14921f766dec37f64630c2aa8fedaeaf4cd75b3c86cc9cf682f8bd46f82077de737f2ae1778657027554bed9ea363ae4ebb572992c4715936503416b7c7d22a4b9b77cafe7a355b45c07dd792d2ea');
INSERT INTO public.setting VALUES ('backup_safe', '\x6fdafb33895a9999307cb8356573a6821ef1984ca4e551a668464e274f236774056f2f9d6ab8310d341a63f427adbb02717c2804abff9b52ee4ed70c51b1206c35ffd91820dd');


--
-- Data for Name: share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.share VALUES ('01a21e84-83dd-7438-9f60-ed396fb2c6dd', '01a21e84-7a85-7114-8825-6accea2db57e', 'KXACQ97F7QQES9SF', 'trip', '', NULL, '2026-11-27 19:38:50.718408', NULL, true);
INSERT INTO public.share VALUES ('01a21e84-83dd-7438-9f60-ed396fb2c6de', '01a21e84-7a85-7114-8825-6accea2db57e', '5B1PABHZ8QENNJXA', 'group', 'stars', NULL, '2026-11-27 19:38:50.718414', NULL, true);
INSERT INTO public.share VALUES ('01a21e84-83dd-7586-a536-44429ba6a4a1', '01a21e84-7a85-7114-8825-6accea2db57e', '4KYTCYHV1YC8EGYA', 'group', 'makers', NULL, '2026-11-27 19:38:50.718414', NULL, true);
INSERT INTO public.share VALUES ('01a21e84-83dd-7763-bc47-f8c35ec7be25', '01a21e84-7a85-7114-8825-6accea2db57e', '6R6MHQH676XJWTE7', 'group', 'lab', NULL, '2026-11-27 19:38:50.718415', NULL, true);


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES ('01a21e84-8006-7b70-beb8-12598d055c1e', '4fffce43b4eb2833cc5ec065d40289d8eb65b2791d41232981db25317653efb8', '01a21e84-7fec-734c-a236-cbb21d300b01', '2026-11-23 04:00:00', '2026-11-23 04:00:00', '2026-12-02 04:00:00', '192.168.1.9', 'Chrome');


--
-- Data for Name: sign_in_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in_link VALUES ('01a21e84-800c-796b-b9b2-185c93b32606', '5e883a0fa50bd10c4c394f289befc47eb561f3ccfd6bbe6619746826e506f078', 'invite', NULL, 'viewer', '2026-11-23 04:00:00', '2026-11-26 04:00:00', NULL);


--
-- Data for Name: stop; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stop VALUES ('01a21e84-7fb2-718f-9858-91c2d73000c3', '01a21e84-7a85-7114-8825-6accea2db57e', 'd1_museum', 0, '2026-12-07', 860, 950, 'visit', '{"zh":"参观成都博物馆","en":"Chengdu Museum"}', 'cd_museum', '[]', '[]', NULL, '{"zh":"一楼大厅服务台前","en":"At the desk in the ground-floor hall"}', '{"zh":"笔和研学手册","en":"Pen and study book"}', '{"zh":"找一件汉代的文物，画下来，写出它的用途。","en":"Find one object of the Han dynasty, draw it and write what it was for."}', '', 'confirmed', NULL, '[]', '[]', 1);
INSERT INTO public.stop VALUES ('01a21e84-7fb2-7c1b-be34-babb56c43f48', '01a21e84-7a85-7114-8825-6accea2db57e', 'd2_vr', 1, '2026-12-08', 580, 715, 'vr', '{"zh":"创客 VR：观宇宙、做 3D、玩化学","en":"Maker VR: universe, 3D models, chemistry"}', 'uestc_vr', '[]', '[]', NULL, '{}', '{"zh":"眼镜戴好防滑绳；长发扎起来","en":"Glasses on a cord; long hair tied back"}', '{"zh":"等候时做 VR 观察员：记下同伴看到了什么，感到不适马上举手。","en":"While you wait you are a VR observer: note what your partner sees; raise your hand at once if anyone feels unwell."}', '信息技术组（联系人待确认）', 'confirmed', NULL, '[]', '[]', 1);
INSERT INTO public.stop VALUES ('01a21e84-7fb2-7ec9-9b04-e39db21dc4f2', '01a21e84-7a85-7114-8825-6accea2db57e', 'd3_science', 2, '2026-12-09', 570, 680, 'visit', '{"zh":"参观四川科技馆","en":"Sichuan Science and Technology Museum"}', 'sc_museum', '[]', '[]', NULL, '{"zh":"正门广场集合，按小组入馆","en":"Square at the main door; go in by groups"}', '{"zh":"水壶（不带食物和一次性杯子入馆）","en":"Water bottle (no food or one-off cups inside)"}', '{"zh":"选一件展品，弄懂它的原理，回校讲给同学听。","en":"Choose one exhibit, find out how it works and explain it at school."}', '', 'requested', NULL, '[]', '[]', 1);


--
-- Data for Name: travel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.travel VALUES ('01a21e84-7f36-7306-8a53-3eb427f20d24', '01a21e84-7ade-7668-a554-0f0dd58f5025', '01a21e84-7aea-70dc-86c2-d70de32f3747', 265, 'coach', true, 1);
INSERT INTO public.travel VALUES ('01a21e84-7f4a-702c-9c7e-b738eec570ba', '01a21e84-7aea-70dc-86c2-d70de32f3747', '01a21e84-7af2-7da5-b448-cd6d4bdb3bcd', 90, 'coach', true, 1);
INSERT INTO public.travel VALUES ('01a21e84-7f50-70c3-90bf-455df6e701a6', '01a21e84-7af2-7da5-b448-cd6d4bdb3bcd', '01a21e84-7af7-7aed-bb1e-39b25b8da460', 20, 'coach', true, 1);


--
-- Data for Name: trip; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip VALUES ('01a21e84-7a85-7114-8825-6accea2db57e', 'danba-chengdu', '{"zh":"丹巴学生成都三日研学","en":"Danba pupils: three days in Chengdu"}', '{"zh":"走进结对学校，与成都的同学同上一堂课、同吃一顿饭；用 VR 观察宇宙、制作 3D 作品、做化学小实验；参观四川科技馆和成都博物馆。","en":"Visit the partner schools, share lessons and lunch with pupils of Chengdu; observe the universe, make 3D models and do small chemistry experiments in VR; see the Sichuan Science and Technology Museum and the Chengdu Museum."}', 'Asia/Shanghai', '2026-12-07', '2026-12-09', '["zh","en"]', 'danba', '0836-5550100', '{}', '[{"item":{"zh":"大巴往返及市内用车","en":"Coach there and back and in the city"},"amount":9000.0,"per":"trip"},{"item":{"zh":"住宿两晚","en":"Two nights at the hotel"},"amount":160.0,"per":"pupil"},{"item":{"zh":"餐费","en":"Meals"},"amount":150.0,"per":"pupil"},{"item":{"zh":"意外伤害保险","en":"Accident insurance"},"amount":15.0,"per":"pupil"},{"item":{"zh":"场馆门票（免费）","en":"Museum tickets (free)"},"amount":0.0,"per":"pupil"}]', 'CNY', '{"zh":"全体师生投保研学旅行意外伤害险；学校投保校方责任险。（示例，保单号行前填写）","en":"Accident cover for all pupils and adults; the school holds liability cover. (Example; add the policy numbers before the trip.)"}', '{"zh":"不参加的学生留校，由年级组老师照看，照常上课。","en":"Pupils who do not take part stay at school in the care of their year''s teachers and have lessons as usual."}', '2027-03-08', '{}', '2026-11-27 19:38:48.326736', NULL, 1);


--
-- Data for Name: trip_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_group VALUES ('01a21e84-7f7a-7dd6-b821-098507f4043f', '01a21e84-7a85-7114-8825-6accea2db57e', 'stars', 0, '{"zh":"观星组","en":"Stargazers"}', 'teal', 1);
INSERT INTO public.trip_group VALUES ('01a21e84-7f7a-7dd6-b821-098507f40440', '01a21e84-7a85-7114-8825-6accea2db57e', 'makers', 1, '{"zh":"创客组","en":"Makers"}', 'amber', 1);
INSERT INTO public.trip_group VALUES ('01a21e84-7f7a-7dd6-b821-098507f40441', '01a21e84-7a85-7114-8825-6accea2db57e', 'lab', 2, '{"zh":"实验组","en":"Lab"}', 'violet', 1);


--
-- Data for Name: trip_headset; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_headset VALUES ('01a21e84-7f73-7e7c-a24e-948d5c36b702', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7f6c-7dfb-8773-e79ac10dc259', 'pico', 0);


--
-- Data for Name: trip_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_member VALUES ('01a21e84-7ffe-7ff0-8e46-ff7498461f7b', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7fec-734c-a236-cbb21d300b01', 'editor');


--
-- Data for Name: trip_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_place VALUES ('01a21e84-7aef-7517-943f-9b8a9c9bb986', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7ade-7668-a554-0f0dd58f5025', 'danba_school', 0);
INSERT INTO public.trip_place VALUES ('01a21e84-7af6-7931-a7d3-280804f847b8', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7aea-70dc-86c2-d70de32f3747', 'yingxiu', 1);
INSERT INTO public.trip_place VALUES ('01a21e84-7afa-7d34-af84-996bd17ff4d1', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7af2-7da5-b448-cd6d4bdb3bcd', 'cd_museum', 2);
INSERT INTO public.trip_place VALUES ('01a21e84-7afe-722c-9cb0-bec53314a030', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7af7-7aed-bb1e-39b25b8da460', 'hotel', 3);
INSERT INTO public.trip_place VALUES ('01a21e84-7b01-741b-8286-eced7fa82785', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7afd-72e2-b760-27583635a6a7', 'uestc_hall', 4);
INSERT INTO public.trip_place VALUES ('01a21e84-7b02-76d0-80b9-4ed216900f2b', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7afe-77c7-b80a-d34eb143227a', 'uestc_vr', 5);
INSERT INTO public.trip_place VALUES ('01a21e84-7b06-73dc-a9a0-0247216cb6bd', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7b01-7e1a-9d9d-6324cbdec60b', 'yingcai_school', 6);
INSERT INTO public.trip_place VALUES ('01a21e84-7b09-7cad-9ff5-4353d7138eb8', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7b03-7c18-8387-2bcf0487f57b', 'yingcai_canteen', 7);
INSERT INTO public.trip_place VALUES ('01a21e84-7b17-767c-baaa-605837b25770', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7b06-73dc-a9a0-0247216cb6be', 'sc_museum', 8);
INSERT INTO public.trip_place VALUES ('01a21e84-7b1c-7b19-a767-ad7515bdb20e', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7b11-726b-b6c6-e363f3333f9e', 'lunch_wed', 9);


--
-- Data for Name: trip_school; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trip_school VALUES ('01a21e84-7ab3-7448-8375-e99816324b6a', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7aa8-7193-8bb7-a85008019a8f', 'danba', 'sending', 0);
INSERT INTO public.trip_school VALUES ('01a21e84-7ac1-70b8-a35e-09093134f370', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7ab1-7c23-9da1-04cb8570ba49', 'uestc', 'host', 1);
INSERT INTO public.trip_school VALUES ('01a21e84-7ac2-7ee3-9a96-438dcf6447c1', '01a21e84-7a85-7114-8825-6accea2db57e', '01a21e84-7abd-7108-867c-ea256d353be8', 'yingcai', 'host', 2);


--
-- Data for Name: user_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.user_account VALUES ('01a21e84-7fec-734c-a236-cbb21d300b01', 'wang', '王老师', '-', 'teacher', true, '', '2026-11-27 19:38:49.708492', 1);


--
-- Data for Name: vr_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.vr_visit VALUES ('01a21e84-7fe5-7af8-8cf1-017d91b76370', '01a21e84-7a85-7114-8825-6accea2db57e', 'd2_vr', 0, '{"headsets":["pico"],"usable":6,"intro_minutes":5,"turn_minutes":6,"cleaning_minutes":5,"experiences":[{"key":"universe","title":{"zh":"观察宇宙","en":"Observe the universe"},"headsets":[]},{"key":"model","title":{"zh":"制作 3D 作品","en":"Make a 3D model"},"headsets":[]},{"key":"chemistry","title":{"zh":"化学小实验","en":"Chemistry experiments"},"headsets":[]}],"turns_each":null,"together":[],"apart":[],"overrides":[["p01","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p02","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p03","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p04","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p05","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p06","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p07","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p08","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p09","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p10","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p11","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p12","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p13","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p14","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p15","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p16","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p17","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p18","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p19","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"],["p20","vr.min_age","示例校长","示例：监护人已在同意书上就 VR 单独签字；每次只戴 6 分钟，校医在场，随时可以停下。","2026-11-23"]]}', 1);


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

\unrestrict fUJsi4C8ZLeDQ9c3kJikMaTf5b0YGBo9qtvtEWAnMwTSpQoTerbixKKqKE1rmEQ

