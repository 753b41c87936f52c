// docs/event-log.md says how to re-implement the chain. Its example is held to what is written.
#include <catch2/catch.hpp>

#include "simulator/codec/events.h"
#include "simulator/store/digest.h"
#include "simulator/store/session_file.h"
#include "simulator/store/verify.h"
#include "tests/support/session_files.h"

using namespace gladi;
using namespace gladi::core;
using namespace gladi::support;

namespace {

const store::NewSession kExample{{{"scenario.yaml", "format: 1\n"}}, kNoon, "00112233445566778899aabbccddeeff"};

std::vector<Record> exampleRecords() {
    const auto digest = store::hex(store::digestOf(kExample.scenario));
    const ParticipantId ani{"ani"};
    return {
        {Sequence{1}, ScenarioTime{Duration{-1200000}}, {}, CommandId{"c1"},
         event::SessionOpened{ScenarioId{"contoh-singkat"}, "1.0", digest, 42, {{ani, "Ani", {}, {RoleId{"humas"}}}}}},
        {Sequence{2}, ScenarioTime{}, {}, CommandId{"c2"}, event::ExerciseStarted{}},
        {Sequence{3}, ScenarioTime{Duration{240000}}, {}, {},
         event::ItemReleased{InjectId{"wa-01"}, InjectId{"wa-01"}, ChannelId{"grup-wa"}, PersonaId{"bu_ratna"}, "Ratna", "", {"humas"}, "",
                             "Air PDAM diracun?", {}, ClaimId{"air-beracun"}, 40, {}, "", true, {}}},
        {Sequence{4}, ScenarioTime{Duration{251500}}, ani, CommandId{"ani-1"}, event::ItemTriaged{InjectId{"wa-01"}, ClaimId{"air-beracun"}, Truth::False}},
        {Sequence{5}, ScenarioTime{Duration{600000}}, {}, {}, event::ExerciseEnded{}},
    };
}

WallTime wallOf(const Record& record) { return kNoon + record.at.sinceStart + std::chrono::minutes(20); }

std::map<std::string, std::string> meta() {
    return {{"id", kExample.id}, {"created_us", "1772712000000000"}, {"event_format", "1"}};
}

/// What the page must contain, in order.
std::vector<std::string> expectedLines() {
    std::vector<std::string> lines;
    std::vector<std::string> digests{"scenario  = " + store::hex(store::digestOf(kExample.scenario))};
    auto link = store::firstLink(meta(), kExample.scenario);
    digests.push_back("digest(0) = " + store::hex(link));
    for (const auto& record : exampleRecords()) {
        const store::Row row{static_cast<std::int64_t>(record.sequence.value), record.at.sinceStart.count(), wallOf(record).time_since_epoch().count(),
                             record.by.value, record.cause.value, std::string(codec::kindOf(record.event)), codec::encode(record.event)};
        lines.push_back("| " + std::to_string(row.sequence) + " | " + std::to_string(row.atMs) + " | " + std::to_string(row.wallUs) + " | " +
                        row.by + " | " + row.cause + " | `" + row.kind + "` | `" + row.body + "` |");
        link = store::nextLink(link, row);
        digests.push_back("digest(" + std::to_string(row.sequence) + ") = " + store::hex(link));
    }
    lines.insert(lines.end(), digests.begin(), digests.end());
    return lines;
}

}  // namespace

TEST_CASE("the example of the documentation is true") {
    const auto page = readBytes(std::filesystem::path(GLADI_SOURCE_DIR) / "docs/event-log.md");
    for (const auto& line : expectedLines()) {
        UNSCOPED_INFO(line);
        CHECK(page.find(line) != std::string::npos);
    }
}

TEST_CASE("every kind of event is documented") {
    const auto page = readBytes(std::filesystem::path(GLADI_SOURCE_DIR) / "docs/event-log.md");
    for (const auto& record : someRecords(1, std::variant_size_v<Event>)) {
        INFO(codec::kindOf(record.event));
        CHECK(page.find("`" + std::string(codec::kindOf(record.event)) + "`") != std::string::npos);
    }
}

TEST_CASE("a file made of the example has the digest of the example") {
    const ScratchFolder folder;
    {
        const auto session = store::SessionFile::create(folder / "a.gladi", kExample).value();
        for (const auto& record : exampleRecords()) REQUIRE(session->append({&record, 1}, wallOf(record)));
    }
    CHECK(store::verify(folder / "a.gladi").sound());
    CHECK("digest(5) = " + store::verify(folder / "a.gladi").head == expectedLines().back());
}
