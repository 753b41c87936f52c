#include "simulator/net/wire/permission.h"

namespace gladi::net {

using namespace core;

namespace {

/// One overload a kind: a new kind does not compile until somebody has decided who may send it.
struct Permission {
    Sender sender;

    [[nodiscard]] bool isTrainer() const { return sender == Sender::Trainer; }
    [[nodiscard]] bool isParticipant() const { return sender == Sender::Participant; }

    // The session's own: done by whoever hosts it.
    bool operator()(const control::Open&) const { return false; }
    bool operator()(const control::Join&) const { return false; }
    bool operator()(const control::LinkDown&) const { return false; }
    bool operator()(const control::LinkUp&) const { return false; }

    bool operator()(const control::Start&) const { return isTrainer(); }
    bool operator()(const control::Pause&) const { return isTrainer(); }
    bool operator()(const control::Resume&) const { return isTrainer(); }
    bool operator()(const control::SetSpeed&) const { return isTrainer(); }
    bool operator()(const control::JumpToNext&) const { return isTrainer(); }
    bool operator()(const control::End&) const { return isTrainer(); }
    bool operator()(const control::Assign&) const { return isTrainer(); }
    bool operator()(const control::Fire&) const { return isTrainer(); }
    bool operator()(const control::Skip&) const { return isTrainer(); }
    bool operator()(const control::Unskip&) const { return isTrainer(); }
    bool operator()(const control::Delay&) const { return isTrainer(); }
    bool operator()(const control::Edit&) const { return isTrainer(); }
    bool operator()(const control::Insert&) const { return isTrainer(); }
    bool operator()(const control::Hint&) const { return isTrainer(); }
    bool operator()(const control::Withdraw&) const { return isTrainer(); }
    bool operator()(const control::Observe&) const { return !isParticipant(); }

    bool operator()(const act::Read&) const { return isParticipant(); }
    bool operator()(const act::Shown&) const { return isParticipant(); }
    bool operator()(const act::Acknowledge&) const { return isParticipant(); }
    bool operator()(const act::Triage&) const { return isParticipant(); }
    bool operator()(const act::Verify&) const { return isParticipant(); }
    bool operator()(const act::Note&) const { return isParticipant(); }
    bool operator()(const act::SaveDraft&) const { return isParticipant(); }
    bool operator()(const act::DiscardDraft&) const { return isParticipant(); }
    bool operator()(const act::Submit&) const { return isParticipant(); }
    bool operator()(const act::Approve&) const { return isParticipant(); }
    bool operator()(const act::Return&) const { return isParticipant(); }
    bool operator()(const act::Publish&) const { return isParticipant(); }
    bool operator()(const act::Reply&) const { return isParticipant(); }
    bool operator()(const act::Answer&) const { return isParticipant(); }
    bool operator()(const act::Decline&) const { return isParticipant(); }
    bool operator()(const act::Correct&) const { return isParticipant(); }
    bool operator()(const act::Report&) const { return isParticipant(); }
    bool operator()(const act::Escalate&) const { return isParticipant(); }
    bool operator()(const act::AnswerTest&) const { return isParticipant(); }
    bool operator()(const act::FinishTest&) const { return isParticipant(); }
    bool operator()(const act::OpenDraft&) const { return isParticipant(); }
    bool operator()(const act::CloseDraft&) const { return isParticipant(); }
    bool operator()(const act::CommentDraft&) const { return isParticipant(); }
    bool operator()(const act::Chat&) const { return isParticipant(); }
};

}  // namespace

bool maySend(Sender sender, const Action& action) { return std::visit(Permission{sender}, action); }

}  // namespace gladi::net
