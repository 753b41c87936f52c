#pragma once

#include <vector>

#include "simulator/core/commands.h"

namespace gladi::support {

/// One command of each kind with every field filled, texts in several scripts.
[[nodiscard]] inline std::vector<core::Action> fullActions() {
    using namespace core;
    using namespace std::chrono_literals;
    const StatementId draft{"ani/3"};
    const InjectId item{"wa-01"};
    const std::string text = "Air aman. \"Dicek\" \\ oleh lab\n水 🌊";
    const std::vector<InjectId> basis{item, InjectId{"berita#2"}};
    const Participant ani{ParticipantId{"ani"}, "Ani", TeamId{"tim-1"}, {RoleId{"humas"}}, "Dinas Kominfo", "Pranata Humas"};
    const std::vector<TeamId> teams{TeamId{"tim-1"}, TeamId{"tim-2"}};
    return {
        control::Open{18446744073709551615ULL, "b5ae", {ani}, teams},
        control::Start{},
        control::Pause{},
        control::Resume{},
        control::SetSpeed{2.5},
        control::JumpToNext{},
        control::End{true},
        act::Read{item},
        act::Acknowledge{item},
        act::Triage{item, Truth::False},
        act::Verify{item, SourceId{"lab"}},
        act::Note{text},
        act::SaveDraft{draft, StatementKind::Clarification, ChannelId{"siaran"}, basis, text},
        act::DiscardDraft{draft},
        act::Submit{draft},
        act::Approve{draft},
        act::Return{draft, text},
        act::Publish{draft},
        act::Reply{item, text},
        act::Answer{item, text},
        act::Decline{item, text},
        act::Correct{draft, text},
        act::Report{AuthorityId{"bpbd"}, basis, text},
        act::Escalate{AuthorityId{"bpbd"}, item, text},
        act::AnswerTest{TestStage::Post, 1, 2},
        act::FinishTest{TestStage::Post},
        control::Join{ani, std::string(64, 'c')},
        control::Assign{ani.id, TeamId{"tim-2"}, {RoleId{"jubir"}}},
        control::LinkDown{ani.id},
        control::LinkUp{ani.id},
        act::Shown{item, 1500ms},
        control::Fire{item, teams},
        control::Skip{item, teams},
        control::Unskip{item, teams},
        control::Delay{item, 5min, teams},
        control::Edit{item, "Judul", text, teams},
        control::Insert{ChannelId{"pers"}, PersonaId{"wartawan"}, "Judul", text, {"humas"}, item, ClaimId{"air-beracun"}, 10min, teams},
        control::Hint{text, teams},
        control::Withdraw{item, teams},
        control::Observe{"Bu Penilai", TeamId{"tim-1"}, ParticipantId{"ani"}, item, Sequence{17}, text, 4},
        act::OpenDraft{draft, true},
        act::CloseDraft{draft},
        act::CommentDraft{draft, text},
        act::Chat{text},
    };
}

}  // namespace gladi::support
