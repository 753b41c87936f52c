#include <catch2/catch.hpp>

#include "tests/net/stranger.h"
#include "tests/net/workshop.h"

using namespace gladi;
using namespace gladi::net;

TEST_CASE("a command is done and acknowledged, and everybody in the team sees what came of it") {
    Workshop workshop;
    workshop.open();
    Laptop trainer(workshop.door(entry::Staff{workshop.options.trainerSecret}));
    Laptop ani(workshop.door(newcomer("Ani"))), budi(workshop.door(newcomer("Budi"))), citra(workshop.door(newcomer("Citra")));
    REQUIRE((trainer.isIn() && ani.isIn() && budi.isIn() && citra.isIn()));
    trainer.does("1", control::Assign{ani.id(), TeamId{"tim-1"}, {RoleId{"humas"}}});
    trainer.does("2", control::Assign{budi.id(), TeamId{"tim-1"}, {RoleId{"jubir"}}});
    trainer.does("3", control::Assign{citra.id(), TeamId{"tim-2"}, {RoleId{"humas"}}});
    REQUIRE(until([&] { return ani.catchUps == 2 && budi.catchUps == 2 && citra.catchUps == 2; }));

    ani.notes("Hubungi lab");
    REQUIRE(until([&] { return ani.accepted.size() == 1 && budi.noticed().size() == 1 && trainer.noticed().size() == 1; }));
    CHECK(ani.accepted == std::vector<std::string>{"Hubungi-lab"});
    CHECK(ani.noticed() == std::vector<std::string>{"Hubungi lab"});
    CHECK(budi.records.back().by == ani.id());
    CHECK(budi.records.back().cause.empty());
    rest(50ms);
    CHECK(citra.noticed().empty());
    CHECK(budi.accepted.empty());
}

TEST_CASE("what the session refuses is refused with its reason") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    ani.does("x", act::Note{""});
    REQUIRE(until([&] { return !ani.refused.empty(); }));
    CHECK(ani.refused[0].first == "x");
    CHECK(ani.refused[0].second == Error{Error::Code::EmptyText, "the text is empty"});
}

TEST_CASE("a participant cannot do what is the trainer's, nor the trainer what is a participant's") {
    Workshop workshop;
    workshop.open();
    Laptop trainer(workshop.door(entry::Staff{workshop.options.trainerSecret}));
    Laptop evaluator(workshop.door(entry::Staff{workshop.options.evaluatorSecret}));
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE((trainer.isIn() && evaluator.isIn() && ani.isIn()));
    ani.does("jeda", control::Pause{});
    ani.does("masuk", control::Join{{ParticipantId{"hantu"}, "Hantu", {}, {}}, ""});
    evaluator.does("jeda", control::Pause{});
    trainer.notes("catatan");
    REQUIRE(until([&] { return ani.refused.size() == 2 && evaluator.refused.size() == 1 && trainer.refused.size() == 1; }));
    for (const auto& [id, error] : {ani.refused[0], ani.refused[1], evaluator.refused[0], trainer.refused[0]})
        CHECK(error.code == Error::Code::NotAllowed);
    trainer.does("jeda", control::Pause{});
    CHECK(until([&] { return trainer.accepted.size() == 1; }));
    CHECK(workshop.script.all<event::ClockPaused>().size() == 1);
}

TEST_CASE("nobody can use up another one's ids, nor act in another one's name") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani"))), budi(workshop.door(newcomer("Budi")));
    REQUIRE((ani.isIn() && budi.isIn()));
    budi.link.submit({CommandId{"sama"}, ani.id(), act::Note{"dari Budi"}});
    REQUIRE(until([&] { return budi.accepted.size() == 1; }));
    ani.does("sama", act::Note{"dari Ani"});
    REQUIRE(until([&] { return ani.accepted.size() == 1; }));
    const auto records = workshop.script.records();
    CHECK(workshop.script.noted("dari Ani") == 1);
    for (const Record& record : records)
        if (const auto* note = std::get_if<event::NoteWritten>(&record.event)) CHECK(record.by == (note->text == "dari Ani" ? ani.id() : budi.id()));
}

TEST_CASE("a command that is repeated is done once and answered each time") {
    Workshop workshop;
    workshop.open();
    const auto who = newcomer("Ani");
    Stranger ani(workshop.options.port);
    REQUIRE(ani.shakesHands());
    ani.sends(up::Join{kProtocol, who.code, who.token, who.name, "", "", ""});
    REQUIRE(ani.gets(R"("type":"welcome")"));
    const up::Do order{CommandId{"k1"}, act::Note{"sekali saja"}};
    const auto answers = [&] { return ani.received.count(R"({"id":"k1","type":"accepted"})"); };

    ani.sends(order);
    REQUIRE(until([&] { return answers() == 1; }));
    ani.sends(order);
    REQUIRE(until([&] { return answers() == 2; }));
    CHECK(workshop.script.noted("sekali saja") == 1);

    SECTION("also while the first is still under way: then one answer is for both") {
        workshop.script.hold();
        const up::Do other{CommandId{"k2"}, act::Note{"tertahan"}};
        ani.sends(other);
        ani.sends(other);
        ani.sends(order);
        REQUIRE(until([&] { return workshop.script.submitted("peserta-1/k1") == 3; }));
        CHECK(workshop.script.submitted("peserta-1/k2") == 1);
        workshop.script.goOn();
        REQUIRE(until([&] { return answers() == 3; }));
        CHECK(ani.received.count(R"({"id":"k2","type":"accepted"})") == 1);
        CHECK(workshop.script.noted("tertahan") == 1);
    }
}

TEST_CASE("an act is acknowledged only when the session has done so") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    workshop.script.hold();
    ani.notes("belum tersimpan");
    rest(100ms);
    CHECK(ani.accepted.empty());
    CHECK(ani.link.unanswered() == 1);
    workshop.script.goOn();
    CHECK(until([&] { return ani.accepted.size() == 1; }));
    CHECK(ani.link.unanswered() == 0);
}

TEST_CASE("what is written while the host is away is done when it is back, in order and once") {
    Workshop workshop;
    workshop.open();
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    workshop.host.reset();
    REQUIRE(until([&] { return ani.link.state() == Link::State::Connecting; }));
    std::vector<std::string> written;
    for (int n = 0; n < 100; ++n) {
        written.push_back("catatan " + std::to_string(n));
        ani.notes(written.back());
    }
    workshop.open();
    REQUIRE(until([&] { return ani.accepted.size() == written.size(); }));
    CHECK(ani.accepted.size() == written.size());
    std::vector<std::string> done;
    for (const auto& note : workshop.script.all<event::NoteWritten>()) done.push_back(note.text);
    CHECK(done == written);
}

TEST_CASE("how long ago an item was shown counts the time that the report had to wait") {
    Workshop workshop;
    workshop.open();
    workshop.host->setPace(ScenarioTime{}, 10);
    Laptop ani(workshop.door(newcomer("Ani")));
    REQUIRE(ani.isIn());
    REQUIRE(until([&] { return ani.pace.has_value() && ani.pace->speed == 10; }));
    workshop.host.reset();
    REQUIRE(until([&] { return ani.link.state() == Link::State::Connecting; }));
    ani.does("lihat", act::Shown{InjectId{"a"}, 500ms});
    rest(100ms);   // a second of the exercise
    workshop.open();
    REQUIRE(until([&] { return ani.accepted.size() == 1; }));
    const auto shown = workshop.script.all<event::ItemShown>();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].at <= ScenarioTime{-1500ms});
}
