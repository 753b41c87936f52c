#pragma once

#include <vector>

#include "simulator/net/wire/frames.h"
#include "tests/support/commands.h"
#include "tests/support/events.h"
#include "tests/support/scenario_builder.h"

namespace gladi::support {

/// One message of each kind with every field filled, and one command of each kind.
[[nodiscard]] inline std::vector<net::Upward> fullUpward() {
    using namespace net;
    const std::string token(43, 'a');
    std::vector<Upward> messages{up::Look{kProtocol, "K7QMXA"}, up::Join{kProtocol, "K7QMXA", token, "Ani \"水\"", "Dinas", "Pranata", "p-ani"},
                                 up::Resume{kProtocol, token, core::Sequence{12}}, up::Staff{kProtocol, token, core::Sequence{3}}};
    for (auto& action : fullActions()) messages.push_back(up::Do{core::CommandId{"k-1"}, std::move(action)});
    return messages;
}

[[nodiscard]] inline std::vector<net::Downward> fullDownward() {
    using namespace net;
    using namespace std::chrono_literals;
    const core::Error error{core::Error::Code::DiskFull, "no space left"};
    const core::Participant ani{core::ParticipantId{"ani"}, "Ani", core::TeamId{"tim-1"}, {core::RoleId{"humas"}}};
    core::Scenario scenario = smallCrisis();
    scenario.roles[0].title = {"Humas", "PR"};
    scenario.teams = {{core::TeamId{"tim-1"}, {"Tim 1", "Team 1"}}};
    down::Welcome participant, staff;
    participant.after = staff.after = core::Sequence{7};
    participant.self = ani;
    participant.scenario = viewOf(scenario);
    staff.staff = StaffRole::Evaluator;
    staff.files = {{"scenario.yaml", "id: uji\n"}};
    down::Records records;
    for (auto& event : fullEvents())
        records.records.push_back({core::Sequence{records.records.size() + 1}, core::ScenarioTime{1min}, ani.id, {}, std::move(event), ani.team});
    records.obligations = {{core::ObligationId{"a/1"}, core::InjectId{"a"}, core::Act::Publish, core::StatementKind::Holding,
                            core::AuthorityId{"bpbd"}, {core::ChannelId{"siaran"}}, 15min, 60min}};
    records.more = true;
    return {down::Lobby{{"Uji", "Test"}, core::Language::English, {{core::ParticipantId{"p-ani"}, "Ani", "Dinas", "Pranata", true}}},
            participant,
            staff,
            records,
            down::Pace{core::ScenarioTime{5min}, 2.5},
            down::Accepted{core::CommandId{"k-1"}},
            down::Refused{core::CommandId{"k-1"}, error},
            down::Failed{error},
            down::Denied{Denial::Wait, 4s, "too many wrong codes"},
            down::Alert{down::Alert::Kind::Dropped, "192.168.1.66", ani.id, Denial::Stalled}};
}

}  // namespace gladi::support
