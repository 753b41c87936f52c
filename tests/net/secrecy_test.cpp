#include <catch2/catch.hpp>

#include "simulator/engine/session.h"
#include "tests/net/stranger.h"
#include "tests/support/memory_log.h"

using namespace gladi;
using namespace gladi::net;

namespace {

/// Secrets are marked, so that one search finds them all.
const std::string kMark = "KANARI";

/// A crisis in which everything that participants must not know is marked.
Scenario markedCrisis() {
    const Text marked{kMark + "-teks", kMark + "-text"};
    const Matcher matcher{{{kMark + "-cocok"}, {}, {}, "", "", kMark, {}}};
    Scenario scenario = support::smallCrisis();
    scenario.teams = {{TeamId{"tim-1"}, {"Tim 1", ""}}, {TeamId{"tim-2"}, {"Tim 2", ""}}};
    scenario.needs = {marked};
    scenario.objectives = {{ObjectiveId{kMark}, marked}};
    scenario.variables = {{kMark, 3}};
    scenario.personas[0].kind = PersonaKind::Troll;
    scenario.personas[0].about = marked;
    scenario.test = {{{"Siapa yang menjawab?", ""}, {{"Jubir", ""}, {"Semua", ""}}, 0, ObjectiveId{kMark}}};

    scenario.claims[0].id = ClaimId{kMark + "-klaim"};
    scenario.claims[0].statement = marked;
    scenario.claims[0].match = matcher;
    scenario.facts[0].statement = marked;
    scenario.facts[0].id = FactId{kMark + "-fakta"};
    scenario.facts[0].match = scenario.facts[0].wrong = matcher;
    scenario.claims[0].checks[0].confirms = scenario.sources[0].answers[0].confirms = {scenario.facts[0].id};
    scenario.sources[0].title = {"Laboratorium", ""};
    scenario.sources[0].answers[0].text = marked;   // its answer in general, for which nobody asks
    scenario.forbidden = {{ForbiddenId{kMark}, ForbiddenKind::Blame, marked, matcher, {}, {}}};
    scenario.elements = {{ElementId{kMark}, marked, matcher}};
    Rule rule;
    rule.id = RuleId{kMark};
    rule.title = marked;
    rule.activation.acts = {"triage"};
    scenario.rules = {rule};

    Inject rumour = support::post("wa-01", ScenarioTime{5min});
    rumour.claim = scenario.claims[0].id;
    rumour.truth = Truth::False;
    rumour.evaluator = marked;
    rumour.objectives = {ObjectiveId{kMark}};
    rumour.confirms = {scenario.facts[0].id};
    rumour.sets = {{kMark, 4}};
    rumour.alternatives = {{support::happened("publish"), marked, marked}};
    Expectation triage = support::expectation("wa-01/1", Act::Triage, 5min, 20min);
    triage.as = Truth::False;
    Expectation clarify = support::expectation("wa-01/2", Act::Publish, 20min, 40min);
    clarify.about = rumour.claim;
    clarify.facts = {scenario.facts[0].id};
    clarify.must = {ElementId{kMark}};
    rumour.expect = {triage, clarify};
    Inject asked = support::question("tanya", ScenarioTime{10min});
    asked.expect = {support::expectation("tanya/1", Act::Answer, 10min, 30min)};
    // Comes after the end, never, to nobody here, or only if: none of them reaches anybody.
    Inject late = support::post(kMark + "-nanti", ScenarioTime{90min}), skipped = support::post(kMark + "-dilewati", ScenarioTime{30min}),
           elsewhere = support::post(kMark + "-peran-lain", ScenarioTime{12min}), unlikely = support::post(kMark + "-bersyarat", ScenarioTime{6min});
    elsewhere.to = {"tim-2"};
    unlikely.when = support::happened("decline");
    for (Inject* inject : {&late, &skipped, &elsewhere, &unlikely}) {
        inject->text = inject->title = marked;
        inject->claim = rumour.claim;
    }
    scenario.duration = 60min;
    scenario.injects = {rumour, unlikely, asked, elsewhere, skipped, late};
    return scenario;
}

/// An exercise with the real engine; its time is moved by the test.
class Exercise final : public HostedSession {
public:
    explicit Exercise(Scenario scenario)
        : m_scenario(std::make_shared<Scenario>(std::move(scenario))),
          m_session(engine::Worlds(std::make_shared<engine::Plan>(m_scenario, kSeed)), m_log, m_clock,
                    [this](std::span<const Record> records) { m_fresh.insert(m_fresh.end(), records.begin(), records.end()); }) {
        (void)m_session.submit({CommandId{"buka"}, {}, control::Open{kSeed, kMark + "-sidik", {}, {TeamId{"tim-1"}, TeamId{"tim-2"}}}}, ScenarioTime{});
        m_fresh.clear();
    }
    void submit(Command command) override {
        const std::lock_guard lock(m_mutex);
        const auto done = m_session.submit(command, m_now);
        publish();
        done ? host->accepted(command.id) : host->refused(command.id, done.error());
    }
    std::vector<Record> recordsAfter(Sequence after, std::size_t most) const override {
        const std::lock_guard lock(m_mutex);
        const auto begin = std::min<std::size_t>(after.value, m_log.records.size());
        const auto end = begin + std::min(most, m_log.records.size() - begin);
        return {m_log.records.begin() + static_cast<std::ptrdiff_t>(begin), m_log.records.begin() + static_cast<std::ptrdiff_t>(end)};
    }
    const Scenario& scenario() const override { return *m_scenario; }
    std::vector<ScenarioFile> scenarioFiles() const override { return {{"scenario.yaml", kMark + "-berkas"}}; }

    void advanceTo(Duration time) {
        const std::lock_guard lock(m_mutex);
        m_now = ScenarioTime{time};
        REQUIRE(m_session.advanceTo(m_now));
        publish();
        host->setPace(m_now, 0);
    }

    Host* host = nullptr;
    static constexpr std::uint64_t kSeed = 918273645;

private:
    struct NoClock final : Clock {
        std::chrono::steady_clock::time_point steady() const override { return {}; }
        WallTime wall() const override { return {}; }
    };
    void publish() {
        host->publish(m_fresh);
        m_fresh.clear();
    }
    std::shared_ptr<const Scenario> m_scenario;
    mutable std::mutex m_mutex;
    support::MemoryLog m_log;
    NoClock m_clock;
    std::vector<Record> m_fresh;
    engine::Session m_session;
    ScenarioTime m_now;
};

}  // namespace

TEST_CASE("of a whole exercise, no byte that a participant's connection receives holds a secret") {
    Exercise exercise(markedCrisis());
    HostOptions options;
    options.certificate = theCertificate();
    options.address = QHostAddress::LocalHost;
    options.code = kCode;
    options.trainerSecret = newToken();
    options.seats = {};
    Host host(exercise, options);
    exercise.host = &host;
    options.port = host.open().value();
    const LinkOptions door{"127.0.0.1", options.port, host.fingerprint(), entry::Staff{options.trainerSecret}, impatient()};
    auto rivalDoor = door;
    rivalDoor.entry = newcomer("Rival");

    Laptop trainer(door), rival(rivalDoor);
    REQUIRE((trainer.isIn() && rival.isIn()));
    const auto who = newcomer("Ani");
    Stranger ani(options.port);   // an honest participant with a program that keeps every byte
    REQUIRE(ani.shakesHands());
    ani.sends(up::Join{kProtocol, who.code, who.token, who.name, "", "", ""});
    REQUIRE(ani.gets(R"("type":"welcome")"));

    int commands = 0;
    const auto trainerDoes = [&](Action action) {
        const std::string id = "t" + std::to_string(++commands);
        trainer.does(id, std::move(action));
        REQUIRE(until([&] { return !trainer.refused.empty() || (!trainer.accepted.empty() && trainer.accepted.back() == id); }));
        if (!trainer.refused.empty()) FAIL(trainer.refused.back().second.message);
    };
    const auto rivalDoes = [&](Action action) {
        const std::string id = "r" + std::to_string(++commands);
        rival.does(id, std::move(action));
        REQUIRE(until([&] { return !rival.refused.empty() || (!rival.accepted.empty() && rival.accepted.back() == id); }));
        if (!rival.refused.empty()) FAIL(rival.refused.back().second.message);
    };
    const auto aniDoes = [&](Action action) {
        const std::string id = "a" + std::to_string(++commands);
        ani.sends(up::Do{CommandId{id}, std::move(action)});
        REQUIRE(ani.gets(QByteArray::fromStdString(R"({"id":")" + id + R"(","type":"accepted"})")));
    };
    const StatementId draft{"ani-1"}, rivalDraft{"rival-1"};
    const ChannelId channel{"siaran"};

    trainerDoes(control::Assign{rival.id(), TeamId{"tim-2"}, {RoleId{"humas"}}});
    trainerDoes(control::Assign{ParticipantId{"peserta-2"}, TeamId{"tim-1"}, {RoleId{"humas"}}});
    aniDoes(act::AnswerTest{TestStage::Pre, 0, 1});
    trainerDoes(control::Start{});
    trainerDoes(control::Skip{InjectId{kMark + "-dilewati"}, {}});
    trainerDoes(control::Edit{InjectId{kMark + "-nanti"}, "", kMark + "-suntingan", {}});
    trainerDoes(control::Delay{InjectId{kMark + "-nanti"}, 5min, {}});
    trainerDoes(control::Hint{kMark + "-petunjuk", {TeamId{"tim-2"}}});
    trainerDoes(control::Hint{"Cek sumbernya", {TeamId{"tim-1"}}});
    exercise.advanceTo(13min);
    aniDoes(act::Shown{InjectId{"wa-01"}, 10s});
    aniDoes(act::Read{InjectId{"wa-01"}});
    aniDoes(act::Triage{InjectId{"wa-01"}, Truth::Unverified});
    aniDoes(act::Verify{InjectId{"wa-01"}, SourceId{"lab"}});
    aniDoes(act::SaveDraft{draft, StatementKind::Clarification, channel, {InjectId{"wa-01"}}, "Air aman menurut lab"});
    aniDoes(act::Publish{draft});
    aniDoes(act::Reply{InjectId{"wa-01"}, "Tidak benar"});
    aniDoes(act::Answer{InjectId{"tanya"}, "Kami sedang memeriksa"});
    aniDoes(act::Chat{"Siapa yang bicara?"});
    rivalDoes(act::Triage{InjectId{"wa-01"}, Truth::False});
    rivalDoes(act::SaveDraft{rivalDraft, StatementKind::Statement, channel, {}, kMark + "-draf"});
    rivalDoes(act::OpenDraft{rivalDraft, false});
    rivalDoes(act::CommentDraft{rivalDraft, kMark + "-komentar"});
    rivalDoes(act::Chat{kMark + "-obrolan"});
    rivalDoes(act::Note{kMark + "-catatan"});
    rivalDoes(act::Publish{rivalDraft});
    trainerDoes(control::Insert{ChannelId{"medsos"}, PersonaId{"ratna"}, "", "Kapan selesai?", {}, {}, ClaimId{kMark + "-klaim"}, {}, {TeamId{"tim-1"}}});
    trainerDoes(control::Observe{kMark + "-penilai", TeamId{"tim-1"}, ParticipantId{"peserta-2"}, InjectId{"wa-01"}, {}, kMark + "-nilai", 2});
    exercise.advanceTo(60min);
    REQUIRE(ani.gets("exercise-ended"));

    // Everything that there is to know did arrive; the trainer has the rest.
    for (const char* news : {"Air diracun!", "Tidak ada racun", "Cek sumbernya", "Kapan selesai?", "Air aman menurut lab", "obligation-opened", "obligation-met",
                             "test-answered", "Laboratorium", "Siapa yang menjawab?"})
        CHECK(ani.received.contains(news));
    CHECK(trainer.count<event::ObservationWritten>() == 1);
    CHECK(trainer.count<event::FactConfirmed>() > 0);
    CHECK(trainer.count<event::ClaimSpread>() > 0);
    CHECK(rival.count<event::ChatSent>() == 1);

    const auto at = ani.received.indexOf(QByteArray::fromStdString(kMark));
    INFO(ani.received.mid(std::max<qsizetype>(0, at - 300), 400).toStdString());
    CHECK(at < 0);
    for (const QByteArray& secret :
         {QByteArray("hoax"), QByteArray("troll"), QByteArray::number(qulonglong{Exercise::kSeed}), QByteArray::fromStdString(credentialOf(who.token)),
          QByteArray::fromStdString(options.trainerSecret), QByteArray("\"cause\""), QByteArray("\"verified\""), QByteArray("\"reach\"")}) {
        INFO(secret.toStdString());
        CHECK_FALSE(ani.received.contains(secret));
    }
}
