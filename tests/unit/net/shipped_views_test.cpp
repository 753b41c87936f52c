#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "simulator/net/wire/frames.h"
#include "simulator/session/recorded.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::net;

namespace {

/// A text as it would stand in a message; empty for one so short that it may stand there by chance.
std::string asSent(const std::string& text) {
    if (text.size() < 20) return {};
    const std::string quoted = nlohmann::json(text).dump();
    return quoted.substr(1, quoted.size() - 2);
}

/// All that a laptop must not know before it happens, or ever.
std::vector<Text> secretsOf(const Scenario& scenario) {
    std::vector<Text> secrets;
    for (const Inject& inject : scenario.injects) {
        secrets.insert(secrets.end(), {inject.text, inject.evaluator});
        for (const Alternative& other : inject.alternatives) secrets.push_back(other.text);
    }
    for (const Fact& fact : scenario.facts) secrets.push_back(fact.statement);
    for (const Claim& claim : scenario.claims) {
        secrets.push_back(claim.statement);
        for (const ClaimCheck& check : claim.checks) secrets.push_back(check.text);
    }
    for (const Source& source : scenario.sources)
        for (const SourceAnswer& answer : source.answers) secrets.push_back(answer.text);
    for (const Forbidden& forbidden : scenario.forbidden) secrets.push_back(forbidden.why);
    return secrets;
}

std::vector<std::string> shipped() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(GLADI_SOURCE_DIR) / "scenarios"))
        if (std::filesystem::exists(entry.path() / "scenario.yaml")) names.push_back(entry.path().filename().string());
    CHECK(names.size() >= 6);
    return names;
}

}  // namespace

TEST_CASE("what a laptop gets of a shipped scenario holds nothing of what is to come") {
    for (const std::string& name : shipped()) {
        INFO(name);
        const auto playable = session::openScenario(std::filesystem::path(GLADI_SOURCE_DIR) / "scenarios" / name);
        REQUIRE(playable);
        const Scenario& scenario = *playable->scenario;
        down::Welcome welcome;
        welcome.scenario = viewOf(scenario);
        const std::string frame = encode(Downward{welcome});
        const auto secrets = secretsOf(scenario);
        CHECK(secrets.size() > 10);
        for (const Text& secret : secrets)
            for (const std::string& text : {asSent(secret.indonesian), asSent(secret.english)})
                if (!text.empty() && frame.find(text) != std::string::npos) FAIL_CHECK(text);
        for (const char* word : {"\"troll\"", "\"answer\":", "\"truth\":", "\"injects\":", "\"claims\":", "\"match\":", "\"followers\":", "\"about\":"}) {
            INFO(word);
            CHECK(frame.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("a laptop's scenario has the shipped one's roles, channels, sources and tests, and no right answers") {
    for (const std::string& name : shipped()) {
        INFO(name);
        const auto playable = session::openScenario(std::filesystem::path(GLADI_SOURCE_DIR) / "scenarios" / name);
        REQUIRE(playable);
        const Scenario& whole = *playable->scenario;
        down::Welcome welcome;
        welcome.scenario = viewOf(whole);
        const auto sent = decodeDownward(encode(Downward{welcome}));
        REQUIRE(sent);
        CHECK(*sent == Downward{welcome});
        const Scenario known = scenarioOf(*std::get<down::Welcome>(*sent).scenario);
        CHECK(known.roles == whole.roles);
        CHECK(known.channels == whole.channels);
        CHECK(known.authorities == whole.authorities);
        REQUIRE(known.sources.size() == whole.sources.size());
        for (std::size_t n = 0; n < known.sources.size(); ++n) CHECK(known.sources[n].id == whole.sources[n].id);
        REQUIRE(known.test.size() == whole.test.size());
        for (std::size_t n = 0; n < known.test.size(); ++n) {
            CHECK(known.test[n].options == whole.test[n].options);
            CHECK(known.test[n].answer == -1);
        }
        REQUIRE(known.personas.size() == whole.personas.size());
        for (std::size_t n = 0; n < known.personas.size(); ++n)
            CHECK(known.personas[n].kind == (whole.personas[n].kind == PersonaKind::Troll ? PersonaKind::Citizen : whole.personas[n].kind));
    }
}
