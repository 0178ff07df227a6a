// The phone's outbox, on a database as browsers have it: nothing acknowledged is lost, nothing is told twice.
import "fake-indexeddb/auto";

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

globalThis.dispatchEvent = () => true;
const store = await import("../../../static/js/phone/store.js");

const bundle = (id) => ({ v: 1, tag: "1", trip: { id }, pupils: [], points: [] });
const enrol = (fields = {}) => store.keepTrip({ dev: "d1", token: "secret", server: "s1", by: "王老师", db: "b1", bundle: bundle("t1"), ...fields });
const count = (student, fields = {}) => store.add([{ kind: "here", trip: "t1", point: "bus", student, ...fields }]).then(([it]) => it);
const states = async () => (await store.outbox()).map((it) => [it.body.student, it.state]);
const ack = (body, state = "new") => [body.id, state, store.digest(body)];

/** Answer as the paired server does. */
const answer = (fields) => ({ server: "s1", db: "b1", acks: [], have: {}, safe: {}, ...fields });

beforeEach(async () => {
  await store.refuse((await store.outbox()).map((it) => it.n));
  for (const row of await store.outbox()) await store.settle({ ...answer(), server: (await store.device())?.server, acks: [[row.id, "ok", row.sha]], safe: { [row.body.dev]: 1e9 } });
  for (const trip of await store.trips()) await store.forgetTrip(trip.id);
  await store.forgetAll();
});

test("a phone that nobody enrolled counts nothing", async () => {
  await assert.rejects(count("a"), /not enrolled/);
  assert.deepEqual(await store.outbox(), []);
});

test("every count has the next number of its device, and waits to be sent", async () => {
  await enrol();

  const made = [await count("a"), await count("b")];

  assert.deepEqual(made.map((it) => [it.dev, it.seq, it.by]), [["d1", 1, "王老师"], ["d1", 2, "王老师"]]);
  assert.deepEqual(await states(), [["a", "new"], ["b", "new"]]);
  assert.deepEqual((await store.eventsOf("t1")).map((it) => it.student), ["a", "b"]);
});

test("counts of one moment are kept all or not at all", async () => {
  await enrol();
  const bad = { kind: "here", trip: "t1", student: "b", text: () => "no value of a database" };

  await assert.rejects(store.add([{ kind: "here", trip: "t1", student: "a" }, bad]));

  assert.deepEqual(await store.outbox(), []);
  assert.equal((await count("c")).seq, 1);
});

test("what the server has is sent, what it did not name stays new", async () => {
  await enrol();
  const [first] = [await count("a"), await count("b")];

  await store.settle(answer({ acks: [ack(first)] }));

  assert.deepEqual(await states(), [["a", "sent"], ["b", "new"]]);
});

test("an acknowledgement of another content acknowledges nothing", async () => {
  await enrol();
  const made = await count("a");

  await store.settle(answer({ acks: [[made.id, "new", "0".repeat(64)]] }));

  assert.deepEqual(await states(), [["a", "new"]]);
});

test("an answer of another server is not listened to", async () => {
  await enrol();
  const made = await count("a");

  assert.equal(await store.settle({ ...answer({ acks: [ack(made)] }), server: "s2" }), false);
  assert.deepEqual(await states(), [["a", "new"]]);
});

test("a conflict stays here and is shown", async () => {
  await enrol();
  const made = await count("a");

  await store.settle(answer({ acks: [ack(made, "conflict")] }));

  assert.deepEqual(await states(), [["a", "conflict"]]);
});

test("what a backup holds leaves the queue and is still known", async () => {
  await enrol();
  const made = await count("a");

  await store.settle(answer({ acks: [ack(made)], safe: { d1: 1 } }));

  assert.deepEqual(await store.outbox(), []);
  assert.deepEqual((await store.eventsOf("t1")).map((it) => it.id), [made.id]);
});

test("what is sent but in no backup stays in the queue", async () => {
  await enrol();
  const made = await count("a");

  await store.settle(answer({ acks: [ack(made)], safe: { d1: 0 } }));

  assert.deepEqual(await states(), [["a", "sent"]]);
});

test("a server that no longer has what it acknowledged gets it again", async () => {
  await enrol();
  const made = await count("a");
  await store.settle(answer({ acks: [ack(made)], have: { d1: 1 } }));

  await store.settle(answer({ have: { d1: 0 } }));

  assert.deepEqual(await states(), [["a", "new"]]);
});

test("an older backup was restored: all that was counted here is offered again", async () => {
  await enrol();
  const made = await count("a");
  await store.settle(answer({ acks: [ack(made)], safe: { d1: 1 } }));

  const settled = await store.settle(answer({ db: "b2" }));

  assert.deepEqual(settled, { anew: true });
  assert.deepEqual(await states(), [["a", "new"]]);
});

test("what only others counted is not offered as ours", async () => {
  await enrol();
  await store.learn("t1", { events: [{ id: "f".repeat(32), dev: "d9", trip: "t1", student: "z" }], after: 7 });

  await store.settle(answer({ db: "b2" }));

  assert.deepEqual(await store.outbox(), []);
  assert.deepEqual((await store.eventsOf("t1")).map((it) => it.student), ["z"]);
});

test("a forked device goes on under its new name", async () => {
  await enrol();
  await count("a");

  await store.settle(answer({ fork: { dev: "d2", token: "new" } }));
  const made = await count("b");

  assert.deepEqual([made.dev, made.seq], ["d2", 1]);
  assert.deepEqual((await store.device()).devs, ["d1", "d2"]);
});

test("numbers go on behind those the server knows", async () => {
  await enrol();

  await store.settle(answer({ have: { d1: 41 } }));

  assert.equal((await count("a")).seq, 42);
});

test("taking the trip along again keeps what waits", async () => {
  await enrol();
  await count("a");

  await enrol({ token: "renewed" });

  assert.deepEqual(await states(), [["a", "new"]]);
  assert.equal((await count("b")).seq, 2);
});

test("another server's trip takes the place of all that was for the first", async () => {
  await enrol();
  await count("a");

  await enrol({ server: "s2", dev: "x1", bundle: bundle("t2") });

  assert.deepEqual(await store.outbox(), []);
  assert.deepEqual((await store.trips()).map((it) => it.id), ["t2"]);
});

test("forgetting a trip leaves what has not arrived, and the token that delivers it", async () => {
  await enrol();
  const sent = await count("a");
  await count("b");
  await store.settle(answer({ acks: [ack(sent)] }));

  await store.forgetTrip("t1");

  assert.deepEqual(await states(), [["b", "new"]]);
  assert.equal((await store.device()).token, "secret");
});

test("forgetting all says how much still waits", async () => {
  await enrol();
  await count("a");

  assert.equal(await store.forgetAll(), 1);
  assert.deepEqual([await store.trips(), await states()], [[], [["a", "new"]]]);
});

test("forgetting all of a phone that owes nothing leaves nothing", async () => {
  await enrol();
  const made = await count("a");
  await store.settle(answer({ acks: [ack(made)] }));

  assert.equal(await store.forgetAll(), 0);
  assert.deepEqual([await store.device(), await store.trips(), await store.outbox()], [undefined, [], []]);
});

test("another phone's events are taken over once, and only events", async () => {
  await enrol();
  const theirs = { id: "a".repeat(32), dev: "d9", seq: 1, trip: "t1", student: "z" };

  assert.equal(await store.takeOver([theirs, theirs, { id: "short" }, null, { id: 5 }]), 1);
  assert.equal(await store.takeOver([theirs]), 0);
  assert.deepEqual(await states(), [["z", "new"]]);
});

test("a body is written one way, whatever the order of its names", () => {
  assert.equal(store.canonical({ b: 1, a: "长" }), '{"a":"长","b":1}');
  assert.equal(store.digest({ b: 1, a: 2 }), store.digest({ a: 2, b: 1 }));
});

test("ids are 32 hexadecimal digits and never the same", () => {
  const made = Array.from({ length: 100 }, store.randomId);

  assert.equal(new Set(made).size, 100);
  assert.deepEqual(made.filter((it) => !/^[0-9a-f]{32}$/.test(it)), []);
});
