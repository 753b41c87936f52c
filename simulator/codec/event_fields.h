#pragma once

// The kinds of event and their fields, once for both directions.
// A new field of an old kind is a `may`, or kEventFormat rises. docs/event-log.md has the same table.

#include "simulator/codec/json_object.h"
#include "simulator/core/events.h"

namespace gladi::codec {

template <class V, class T>
using In = typename V::template Of<T>;

namespace event = core::event;

// ---- parts of events

template <class V> void fields(V& v, In<V, core::Participant>& p) {
    v.may("agency", p.agency);
    v.must("id", p.id);
    v.may("name", p.name);
    v.may("position", p.position);
    v.may("roles", p.roles);
    v.may("team", p.team);
}
template <class V> void fields(V& v, In<V, core::Counts>& c) {
    v.may("likes", c.likes);
    v.may("replies", c.replies);
    v.may("shares", c.shares);
}

// ---- the exercise

template <class V> void fields(V& v, In<V, event::SessionOpened>& e) {
    v.must("scenario", e.scenario);
    v.must("version", e.version);
    v.must("digest", e.digest);
    v.must("seed", e.seed);
    v.may("participants", e.participants);
    v.may("teams", e.teams);
}
template <class V> void fields(V&, In<V, event::ExerciseStarted>&) {}
template <class V> void fields(V&, In<V, event::ClockPaused>&) {}
template <class V> void fields(V&, In<V, event::ClockResumed>&) {}
template <class V> void fields(V& v, In<V, event::SpeedChanged>& e) { v.must("factor", e.factor); }
template <class V> void fields(V& v, In<V, event::ClockJumped>& e) { v.must("to", e.to); }
template <class V> void fields(V& v, In<V, event::PhaseEntered>& e) { v.must("phase", e.phase); }
template <class V> void fields(V& v, In<V, event::ExerciseEnded>& e) { v.may("early", e.early); }

// ---- the world

template <class V> void fields(V& v, In<V, event::ItemReleased>& e) {
    v.must("item", e.item);
    v.must("inject", e.inject);
    v.must("channel", e.channel);
    v.may("from", e.from);
    v.may("author", e.author);
    v.may("handle", e.handle);
    v.may("to", e.to);
    v.may("title", e.title);
    v.must("text", e.text);
    v.may("reply_to", e.replyTo);
    v.may("claim", e.claim);
    v.may("seeds", e.seeds);
    v.may("counts", e.counts);
    v.may("media", e.media);
    v.may("forwarded", e.forwarded);
    v.may("deadline", e.deadline);
}
template <class V> void fields(V& v, In<V, event::FactConfirmed>& e) {
    v.must("fact", e.fact);
    v.may("item", e.item);
    v.may("source", e.source);
}
template <class V> void fields(V& v, In<V, event::VariableSet>& e) {
    v.must("name", e.name);
    v.must("value", e.value);
}
template <class V> void fields(V& v, In<V, event::ClaimSpread>& e) {
    v.must("claim", e.claim);
    v.must("reach", e.reach);
}
template <class V> void fields(V& v, In<V, event::ObligationOpened>& e) {
    v.must("obligation", e.obligation);
    v.must("item", e.item);
    v.must("expectation", e.expectation);
    v.may("act", e.act);
    v.may("target", e.target);
    v.may("lapse", e.lapse);
}
template <class V> void fields(V& v, In<V, event::ObligationMet>& e) {
    v.must("obligation", e.obligation);
    v.must("by", e.by);
}
template <class V> void fields(V& v, In<V, event::ObligationOverdue>& e) { v.must("obligation", e.obligation); }
template <class V> void fields(V& v, In<V, event::ObligationLapsed>& e) { v.must("obligation", e.obligation); }

// ---- acts

template <class V> void fields(V& v, In<V, event::ItemRead>& e) { v.must("item", e.item); }
template <class V> void fields(V& v, In<V, event::ItemAcknowledged>& e) { v.must("item", e.item); }
template <class V> void fields(V& v, In<V, event::ItemTriaged>& e) {
    v.must("item", e.item);
    v.may("claim", e.claim);
    v.must("verdict", e.verdict);
}
template <class V> void fields(V& v, In<V, event::VerificationAsked>& e) {
    v.may("item", e.item);
    v.may("claim", e.claim);
    v.must("source", e.source);
}
template <class V> void fields(V& v, In<V, event::VerificationAnswered>& e) {
    v.must("asked", e.asked);
    v.may("item", e.item);
    v.may("claim", e.claim);
    v.must("source", e.source);
    v.may("verdict", e.verdict);
    v.may("text", e.text);
}
template <class V> void fields(V& v, In<V, event::NoteWritten>& e) { v.must("text", e.text); }
template <class V> void fields(V& v, In<V, event::DraftSaved>& e) {
    v.must("draft", e.draft);
    v.must("kind", e.kind);
    v.may("channel", e.channel);
    v.may("basis", e.basis);
    v.may("text", e.text);
}
template <class V> void fields(V& v, In<V, event::DraftDiscarded>& e) { v.must("draft", e.draft); }
template <class V> void fields(V& v, In<V, event::DraftSubmitted>& e) { v.must("draft", e.draft); }
template <class V> void fields(V& v, In<V, event::DraftApproved>& e) {
    v.must("draft", e.draft);
    v.may("persona", e.persona);
}
template <class V> void fields(V& v, In<V, event::DraftReturned>& e) {
    v.must("draft", e.draft);
    v.may("persona", e.persona);
    v.may("comment", e.comment);
}
template <class V> void fields(V& v, In<V, event::StatementPublished>& e) {
    v.must("statement", e.statement);
    v.must("kind", e.kind);
    v.must("channel", e.channel);
    v.may("basis", e.basis);
    v.may("about", e.about);
    v.may("approved", e.approved);
    v.may("verified", e.verified);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::ReplyPosted>& e) {
    v.must("statement", e.statement);
    v.must("item", e.item);
    v.may("claim", e.claim);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::InquiryAnswered>& e) {
    v.must("statement", e.statement);
    v.must("inquiry", e.inquiry);
    v.may("claim", e.claim);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::InquiryDeclined>& e) {
    v.must("inquiry", e.inquiry);
    v.may("reason", e.reason);
}
template <class V> void fields(V& v, In<V, event::StatementCorrected>& e) {
    v.must("statement", e.statement);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::ReportSent>& e) {
    v.must("to", e.to);
    v.may("basis", e.basis);
    v.may("about", e.about);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::Escalated>& e) {
    v.must("to", e.to);
    v.may("item", e.item);
    v.may("claim", e.claim);
    v.may("text", e.text);
}
template <class V> void fields(V& v, In<V, event::TestAnswered>& e) {
    v.must("stage", e.stage);
    v.must("question", e.question);
    v.must("option", e.option);
}
template <class V> void fields(V& v, In<V, event::TestFinished>& e) { v.must("stage", e.stage); }

// ---- who takes part

template <class V> void fields(V& v, In<V, event::ParticipantJoined>& e) {
    v.must("participant", e.participant);
    v.may("credential", e.credential);
}
template <class V> void fields(V& v, In<V, event::ParticipantAssigned>& e) {
    v.must("participant", e.participant);
    v.may("team", e.team);
    v.may("roles", e.roles);
}
template <class V> void fields(V& v, In<V, event::LinkLost>& e) { v.must("participant", e.participant); }
template <class V> void fields(V& v, In<V, event::LinkRestored>& e) { v.must("participant", e.participant); }
template <class V> void fields(V& v, In<V, event::ItemShown>& e) {
    v.must("item", e.item);
    v.must("at", e.at);
}

// ---- the trainer's hand, and what a team does among itself

template <class V> void fields(V& v, In<V, event::InjectSkipped>& e) { v.must("inject", e.inject); }
template <class V> void fields(V& v, In<V, event::InjectUnskipped>& e) { v.must("inject", e.inject); }
template <class V> void fields(V& v, In<V, event::InjectDelayed>& e) {
    v.must("inject", e.inject);
    v.must("by", e.by);
}
template <class V> void fields(V& v, In<V, event::TimelineShifted>& e) { v.must("by", e.by); }
template <class V> void fields(V& v, In<V, event::InjectEdited>& e) {
    v.must("inject", e.inject);
    v.may("title", e.title);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::ItemWithdrawn>& e) { v.must("item", e.item); }
template <class V> void fields(V& v, In<V, event::HintSent>& e) { v.must("text", e.text); }
template <class V> void fields(V& v, In<V, event::ObservationWritten>& e) {
    v.must("evaluator", e.evaluator);
    v.may("participant", e.participant);
    v.may("item", e.item);
    v.may("act", e.act);
    v.may("text", e.text);
    v.may("rating", e.rating);
}
template <class V> void fields(V& v, In<V, event::DraftOpened>& e) { v.must("draft", e.draft); }
template <class V> void fields(V& v, In<V, event::DraftClosed>& e) { v.must("draft", e.draft); }
template <class V> void fields(V& v, In<V, event::DraftCommented>& e) {
    v.must("draft", e.draft);
    v.must("text", e.text);
}
template <class V> void fields(V& v, In<V, event::ChatSent>& e) { v.must("text", e.text); }

}  // namespace gladi::codec
