#include <catch2/catch.hpp>

#include "tests/unit/net/hall.h"
#include "tests/unit/net/recorder.h"

using namespace gladi;
using namespace gladi::net;

namespace {

const TeamId ownTeam{"tim-1"};

/// A text as it stands in JSON.
std::string inMessage(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\n') escaped += "\\n";
        else if (c == '"' || c == '\\') (escaped += '\\') += c;
        else escaped += c;
    }
    return escaped;
}

/// Looks at messages in the order in which they came, and remembers which items had come by then.
class Reader {
public:
    explicit Reader(const Scenario& scenario) : m_scenario(scenario) {}

    void reads(const std::string& message) {
        const auto decoded = decodeDownward(message);
        REQUIRE(decoded);
        if (const auto* batch = std::get_if<down::Records>(&*decoded))
            for (const Record& record : batch->records) {
                ++records;
                if (!record.team.empty() && record.team != ownTeam) FAIL_CHECK("record " << record.sequence.value << " is another team's");
                if (const auto* item = std::get_if<event::ItemReleased>(&record.event)) m_released.insert(item->item.value.substr(0, item->item.value.find('#')));
            }
        for (const Inject& inject : m_scenario.injects) {
            look(message, inject.evaluator);
            if (m_released.contains(inject.id.value)) continue;
            look(message, inject.text);
            for (const Alternative& other : inject.alternatives) look(message, other.text);
        }
        for (const Claim& claim : m_scenario.claims) look(message, '"' + claim.id.value + '"');
    }
    [[nodiscard]] std::size_t released() const { return m_released.size(); }

    std::size_t records = 0;

private:
    void look(const std::string& message, const Text& secret) {
        for (const std::string& text : {secret.indonesian, secret.english})
            if (!text.empty()) look(message, inMessage(text));
    }
    static void look(const std::string& message, const std::string& secret) {
        if (message.find(secret) != std::string::npos) FAIL_CHECK("came too early, or at all: " << secret);
    }

    const Scenario& m_scenario;
    std::set<std::string> m_released;
};

}  // namespace

TEST_CASE("of a whole exercise of two teams, a participant's connection gets nothing of the other team, of what is to come or of what is true") {
    Hall hall(2, {expected(1, "Ani", "tim-1"), expected(2, "Budi", "tim-2")});
    hall.open();
    Player ani(hall.door(hall.newcomer("", "hadir-1")), hall.script("ideal"));
    Player budi(hall.door(hall.newcomer("", "hadir-2")), hall.script("ideal"));
    const auto who = hall.newcomer("Citra");
    Recorder citra(hall.door(who), {kProtocol, who.code, who.token, who.name, "", "", ""});
    REQUIRE((citra.gets(R"("type":"welcome")") && until([&] { return ani.isIn && budi.isIn; })));
    const auto joined = hall.all<event::ParticipantJoined>();
    const auto citraId = std::find_if(joined.begin(), joined.end(), [](const auto& each) { return each.participant.name == "Citra"; })->participant.id;
    hall.orders(control::Assign{citraId, ownTeam, {RoleId{"humas"}}});
    REQUIRE(hall.waitsFor<event::ParticipantAssigned>());
    hall.orders(control::SetSpeed{100});
    hall.orders(control::Start{});
    REQUIRE(until([&] { return ani.hasFinished && budi.hasFinished; }, 60s));
    REQUIRE(citra.gets("exercise-ended"));
    CHECK(hall.refusals().empty());

    Reader reader(hall.hosting->scenario());
    for (const std::string& message : citra.messages) reader.reads(message);
    CHECK(reader.records > 50);
    CHECK(reader.released() > 10);
    // Both teams have played; what one did is nowhere in what the other got.
    std::size_t own = 0, other = 0;
    for (const Record& record : hall.records())
        if (std::holds_alternative<event::ItemTriaged>(record.event)) ++(record.team == ownTeam ? own : other);
    CHECK(own > 0);
    CHECK(other > 0);
    for (const std::string& secret : {std::to_string(Hall::kSeed), std::string("\"claim\":"), std::string("\"seeds\":"), std::string("\"truth\":"), std::string("\"cause\":"),
                                      std::string("\"verified\":"), std::string("claim-spread"), std::string("fact-confirmed"), std::string("item-shown"),
                                      credentialOf(who.token), hall.hosting->room().trainerSecret, hall.hosting->room().evaluatorSecret}) {
        INFO(secret);
        CHECK(std::none_of(citra.messages.begin(), citra.messages.end(), [&](const std::string& message) { return message.find(secret) != std::string::npos; }));
    }
}
