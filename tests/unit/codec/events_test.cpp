#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "simulator/codec/events.h"
#include "simulator/codec/lines.h"
#include "tests/support/events.h"

using namespace gladi;
using namespace gladi::core;
using codec::decode;
using codec::encode;
using codec::kindOf;

namespace {

// ---- vocabulary

const std::filesystem::path kGolden = std::filesystem::path(GLADI_SOURCE_DIR) / "tests/golden/events";

std::string readAll(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

Event thereAndBack(const Event& event) {
    const auto again = decode(kindOf(event), encode(event));
    INFO(encode(event));
    REQUIRE(again);
    return *again;
}

void isRefused(std::string_view kind, std::string_view body, std::string_view why) {
    const auto event = decode(kind, body);
    INFO(kind << ' ' << body);
    REQUIRE_FALSE(event);
    CHECK(event.error().code == Error::Code::BadInput);
    CHECK_THAT(event.error().message, Catch::Matchers::Contains(std::string(why)));
}

Record aRecord() {
    return {Sequence{7}, ScenarioTime{Duration{-1500}}, ParticipantId{"ani"}, CommandId{"c-1"}, event::NoteWritten{"baris 1\nbaris 2"}};
}

}  // namespace

TEST_CASE("every kind of event has a name of its own") {
    std::set<std::string_view> kinds;
    for (const auto& event : support::emptyEvents()) kinds.insert(kindOf(event));
    CHECK(kinds.size() == std::variant_size_v<Event>);
    CHECK(kindOf(event::ItemReleased{}) == "item-released");
    CHECK(kindOf(event::Escalated{}) == "escalated");
}

TEST_CASE("every event comes back as it was written") {
    for (const auto& event : support::emptyEvents()) CHECK(thereAndBack(event) == event);
    REQUIRE(support::fullEvents().size() == std::variant_size_v<Event>);
    for (const auto& event : support::fullEvents()) CHECK(thereAndBack(event) == event);
}

TEST_CASE("the bytes of each kind are those of the golden file") {
    // GLADI_UPDATE_GOLDEN=1 writes them anew; a difference means that kEventFormat must rise.
    const bool update = std::getenv("GLADI_UPDATE_GOLDEN") != nullptr;
    for (const auto& event : support::fullEvents()) {
        const auto path = kGolden / (std::string(kindOf(event)) + ".json");
        if (update) std::ofstream(path, std::ios::binary) << encode(event) << '\n';
        INFO(path.string());
        CHECK(encode(event) + "\n" == readAll(path));
    }
}

TEST_CASE("bytes are canonical") {
    SECTION("keys are sorted, nothing stands between") {
        CHECK(encode(event::DraftSaved{StatementId{"d"}, StatementKind::Holding, ChannelId{"s"}, {InjectId{"a"}, InjectId{"b"}}, "t"}) ==
              R"({"basis":["a","b"],"channel":"s","draft":"d","kind":"holding","text":"t"})");
    }
    SECTION("what is empty and may be missing is left out") {
        CHECK(encode(event::ExerciseEnded{}) == "{}");
        CHECK(encode(event::ItemTriaged{InjectId{"i"}, {}, Truth::True}) == R"({"item":"i","verdict":"true"})");
    }
    SECTION("whole numbers are integers") {
        CHECK(encode(event::SpeedChanged{5}) == R"({"factor":5})");
        CHECK(encode(event::SpeedChanged{0.1}) == R"({"factor":0.1})");
    }
    SECTION("texts stay UTF-8; what is none becomes a replacement character") {
        CHECK(encode(event::NoteWritten{"é"}) == "{\"text\":\"é\"}");
        CHECK(encode(event::NoteWritten{"a\xff"}) == "{\"text\":\"a\xEF\xBF\xBD\"}");
    }
}

TEST_CASE("what cannot be understood is refused") {
    isRefused("item-burnt", "{}", "unknown kind 'item-burnt'");
    isRefused("item-read", R"({"item":"a","mood":"bad"})", "unknown field 'mood'");
    isRefused("item-read", "{}", "lacks 'item'");
    isRefused("item-read", R"({"item":7})", "wrong value for 'item'");
    isRefused("item-read", R"({"item":"a","item":"b"})", "twice");
    isRefused("item-read", R"({"item":"a"} x)", "no JSON");
    isRefused("item-read", R"(["item"])", "no object");
    isRefused("item-read", "", "no JSON");
    isRefused("item-read", "{\"item\":\"\xff\"}", "no JSON");
    isRefused("item-triaged", R"({"item":"a","verdict":"maybe"})", "wrong value for 'verdict'");
    isRefused("obligation-opened", R"({"expectation":3000000000,"item":"a","obligation":"o"})", "wrong value for 'expectation'");
    isRefused("obligation-met", R"({"by":-1,"obligation":"o"})", "wrong value for 'by'");
    isRefused("speed-changed", R"({"factor":null})", "wrong value for 'factor'");
    isRefused("speed-changed", R"({"factor":1e999})", "");
    isRefused("item-read", std::string(100'000, '['), "too deeply");
    isRefused("note-written", "{\"text\":\"" + std::string(codec::kLongestBody, 'a') + "\"}", "too long");
}

TEST_CASE("a later format is told from a bad one") {
    CHECK(decode("item-read", "{}", codec::kEventFormat + 1).error().code == Error::Code::NewerVersion);
    CHECK(decode("item-read", "{}", 0).error().code == Error::Code::BadInput);
}

TEST_CASE("a record is one line") {
    const auto line = codec::toLine(aRecord());
    CHECK(line == R"({"at":-1500,"body":{"text":"baris 1\nbaris 2"},"by":"ani","cause":"c-1","kind":"note-written","sequence":7})");
    CHECK(codec::fromLine(line).value() == codec::Line{aRecord(), std::nullopt});
}

TEST_CASE("a line says in whose world it happened, if in one's") {
    Record record = aRecord();
    record.team = TeamId{"merah"};
    const auto line = codec::toLine(record);
    CHECK_THAT(line, Catch::Matchers::Contains(R"("sequence":7,"team":"merah"})"));
    CHECK(codec::fromLine(line).value() == codec::Line{record, std::nullopt});
}

TEST_CASE("the wall stands in a line only when asked for") {
    const WallTime wall{std::chrono::microseconds{1'700'000'000'123'456}};
    const auto line = codec::toLine(aRecord(), wall);
    CHECK_THAT(line, Catch::Matchers::Contains(R"("wall":1700000000123456)"));
    CHECK(codec::fromLine(line).value() == codec::Line{aRecord(), wall});
}

TEST_CASE("a line that cannot be understood is refused") {
    for (const auto* bad : {"", "{}", "[]", "null", R"({"at":0,"body":{},"kind":"item-read","sequence":1})",
                            R"({"at":0,"body":{"item":"a"},"kind":"item-read","sequence":1,"more":1})",
                            R"({"at":0.5,"body":{"item":"a"},"kind":"item-read","sequence":1})"}) {
        INFO(bad);
        CHECK_FALSE(codec::fromLine(bad));
    }
}
