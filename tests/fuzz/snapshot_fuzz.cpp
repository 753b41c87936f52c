#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "simulator/net/wire/frames.h"
#include "simulator/net/wire/ledger.h"
#include "simulator/net/wire/roll.h"
#include "tests/support/scenario_builder.h"

using namespace gladi;

namespace {

/// What a laptop makes of the view shows no more than the view does.
void checkView(const net::ScenarioView& view) {
    const core::Scenario scenario = net::scenarioOf(view);
    if (!(net::scenarioOf(net::viewOf(scenario)).roles == view.roles) || net::viewOf(scenario).channels != view.channels) std::abort();
    if (!scenario.injects.empty() || !scenario.claims.empty() || !scenario.facts.empty()) std::abort();
}

/// Whatever a log holds, what a participant gets of it is a message in which no claim is named.
void checkLog(const std::vector<core::Record>& records) {
    static const core::Scenario scenario = support::smallCrisis();
    net::Ledger ledger(scenario);
    net::Roll roll;
    core::Sequence sequence;
    for (core::Record record : records) {
        record.sequence = {++sequence.value};
        (void)roll.take(record);
        ledger.add(record);
    }
    const core::Participant viewer{core::ParticipantId{"ani"}, "", core::TeamId{"tim-1"}, {core::RoleId{"humas"}}};
    const auto lens = ledger.lensOf(viewer);
    for (net::Chunk chunk{{}, {}, true}; chunk.more;) {
        const core::Sequence after = chunk.upTo;
        chunk = ledger.chunk(*lens, viewer.id, after, 1000);
        if (chunk.upTo < after || (chunk.more && chunk.upTo == after)) std::abort();
        if (chunk.frame.empty()) continue;
        const auto message = net::decodeDownward(chunk.frame);
        if (!message) std::abort();
        for (const core::Record& record : std::get<net::down::Records>(*message).records)
            std::visit([](const auto& event) {
                if constexpr (requires { event.claim.empty(); })
                    if (!event.claim.empty()) std::abort();
            }, record.event);
    }
}

}  // namespace

/// A laptop takes whatever snapshot a host sends, and a host tells of whatever its log holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto message = net::decodeDownward({reinterpret_cast<const char*>(bytes), size});
    if (!message) return 0;
    if (const auto* welcome = std::get_if<net::down::Welcome>(&*message)) {
        if (welcome->scenario) checkView(*welcome->scenario);
    } else if (const auto* records = std::get_if<net::down::Records>(&*message)) {
        checkLog(records->records);
    }
    return 0;
}
