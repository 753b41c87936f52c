#pragma once

// The kinds of command and their fields, once for both directions. docs/protocol.md has the same table.

#include "simulator/codec/event_fields.h"
#include "simulator/core/commands.h"

namespace gladi::codec {

namespace control = core::control;
namespace act = core::act;

// ---- the exercise

template <class V> void fields(V& v, In<V, control::Open>& c) {
    v.must("seed", c.seed);
    v.must("digest", c.digest);
    v.may("participants", c.participants);
    v.may("teams", c.teams);
}
template <class V> void fields(V&, In<V, control::Start>&) {}
template <class V> void fields(V&, In<V, control::Pause>&) {}
template <class V> void fields(V&, In<V, control::Resume>&) {}
template <class V> void fields(V& v, In<V, control::SetSpeed>& c) { v.must("factor", c.factor); }
template <class V> void fields(V&, In<V, control::JumpToNext>&) {}
template <class V> void fields(V& v, In<V, control::End>& c) { v.may("early", c.early); }

// ---- who takes part

template <class V> void fields(V& v, In<V, control::Join>& c) {
    v.must("participant", c.participant);
    v.may("credential", c.credential);
}
template <class V> void fields(V& v, In<V, control::Assign>& c) {
    v.must("participant", c.participant);
    v.may("team", c.team);
    v.may("roles", c.roles);
}
template <class V> void fields(V& v, In<V, control::LinkDown>& c) { v.must("participant", c.participant); }
template <class V> void fields(V& v, In<V, control::LinkUp>& c) { v.must("participant", c.participant); }

// ---- the trainer's hand

template <class V> void fields(V& v, In<V, control::Fire>& c) {
    v.must("inject", c.inject);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Skip>& c) {
    v.must("inject", c.inject);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Unskip>& c) {
    v.must("inject", c.inject);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Delay>& c) {
    v.may("inject", c.inject);
    v.must("by", c.by);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Edit>& c) {
    v.must("inject", c.inject);
    v.may("title", c.title);
    v.must("text", c.text);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Insert>& c) {
    v.must("channel", c.channel);
    v.must("from", c.from);
    v.may("title", c.title);
    v.must("text", c.text);
    v.may("to", c.to);
    v.may("reply_to", c.replyTo);
    v.may("claim", c.claim);
    v.may("deadline", c.deadline);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Hint>& c) {
    v.must("text", c.text);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Withdraw>& c) {
    v.must("item", c.item);
    v.may("teams", c.teams);
}
template <class V> void fields(V& v, In<V, control::Observe>& c) {
    v.must("evaluator", c.evaluator);
    v.may("team", c.team);
    v.may("participant", c.participant);
    v.may("item", c.item);
    v.may("act", c.act);
    v.may("text", c.text);
    v.may("rating", c.rating);
}

// ---- acts

template <class V> void fields(V& v, In<V, act::Read>& c) { v.must("item", c.item); }
template <class V> void fields(V& v, In<V, act::Shown>& c) {
    v.must("item", c.item);
    v.may("ago", c.ago);
}
template <class V> void fields(V& v, In<V, act::Acknowledge>& c) { v.must("item", c.item); }
template <class V> void fields(V& v, In<V, act::Triage>& c) {
    v.must("item", c.item);
    v.must("verdict", c.verdict);
}
template <class V> void fields(V& v, In<V, act::Verify>& c) {
    v.may("item", c.item);
    v.must("source", c.source);
}
template <class V> void fields(V& v, In<V, act::Note>& c) { v.must("text", c.text); }
template <class V> void fields(V& v, In<V, act::SaveDraft>& c) {
    v.must("draft", c.draft);
    v.must("kind", c.kind);
    v.may("channel", c.channel);
    v.may("basis", c.basis);
    v.may("text", c.text);
}
template <class V> void fields(V& v, In<V, act::DiscardDraft>& c) { v.must("draft", c.draft); }
template <class V> void fields(V& v, In<V, act::Submit>& c) { v.must("draft", c.draft); }
template <class V> void fields(V& v, In<V, act::Approve>& c) { v.must("draft", c.draft); }
template <class V> void fields(V& v, In<V, act::Return>& c) {
    v.must("draft", c.draft);
    v.may("comment", c.comment);
}
template <class V> void fields(V& v, In<V, act::Publish>& c) { v.must("draft", c.draft); }
template <class V> void fields(V& v, In<V, act::Reply>& c) {
    v.must("item", c.item);
    v.must("text", c.text);
}
template <class V> void fields(V& v, In<V, act::Answer>& c) {
    v.must("inquiry", c.inquiry);
    v.must("text", c.text);
}
template <class V> void fields(V& v, In<V, act::Decline>& c) {
    v.must("inquiry", c.inquiry);
    v.may("reason", c.reason);
}
template <class V> void fields(V& v, In<V, act::Correct>& c) {
    v.must("statement", c.statement);
    v.must("text", c.text);
}
template <class V> void fields(V& v, In<V, act::Report>& c) {
    v.must("to", c.to);
    v.may("basis", c.basis);
    v.must("text", c.text);
}
template <class V> void fields(V& v, In<V, act::Escalate>& c) {
    v.must("to", c.to);
    v.may("item", c.item);
    v.may("text", c.text);
}
template <class V> void fields(V& v, In<V, act::AnswerTest>& c) {
    v.must("stage", c.stage);
    v.must("question", c.question);
    v.must("option", c.option);
}
template <class V> void fields(V& v, In<V, act::FinishTest>& c) { v.must("stage", c.stage); }
template <class V> void fields(V& v, In<V, act::OpenDraft>& c) {
    v.must("draft", c.draft);
    v.may("take_over", c.takeOver);
}
template <class V> void fields(V& v, In<V, act::CloseDraft>& c) { v.must("draft", c.draft); }
template <class V> void fields(V& v, In<V, act::CommentDraft>& c) {
    v.must("draft", c.draft);
    v.must("text", c.text);
}
template <class V> void fields(V& v, In<V, act::Chat>& c) { v.must("text", c.text); }

}  // namespace gladi::codec
