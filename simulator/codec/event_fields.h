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
    v.must("id", p.id);
    v.may("name", p.name);
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

}  // namespace gladi::codec
