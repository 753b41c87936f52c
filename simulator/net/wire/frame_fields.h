#pragma once

// Private to the wire: the messages and their fields, once for both directions. docs/protocol.md has the same table.

#include "simulator/codec/cast_fields.h"
#include "simulator/codec/commands.h"
#include "simulator/net/wire/frames.h"

namespace gladi::core {

template <> struct NameTable<net::StaffRole> {
    static constexpr std::array entries{NameEntry<net::StaffRole>{net::StaffRole::Trainer, "trainer"},
                                        NameEntry<net::StaffRole>{net::StaffRole::Evaluator, "evaluator"}};
};
template <> struct NameTable<net::Denial> {
    static constexpr std::array entries{
        NameEntry<net::Denial>{net::Denial::Protocol, "protocol"}, NameEntry<net::Denial>{net::Denial::Code, "code"},
        NameEntry<net::Denial>{net::Denial::Secret, "secret"}, NameEntry<net::Denial>{net::Denial::Token, "token"},
        NameEntry<net::Denial>{net::Denial::Name, "name"}, NameEntry<net::Denial>{net::Denial::Seat, "seat"},
        NameEntry<net::Denial>{net::Denial::Full, "full"}, NameEntry<net::Denial>{net::Denial::Wait, "wait"},
        NameEntry<net::Denial>{net::Denial::Frame, "frame"}, NameEntry<net::Denial>{net::Denial::Flood, "flood"},
        NameEntry<net::Denial>{net::Denial::Stalled, "stalled"}, NameEntry<net::Denial>{net::Denial::Silent, "silent"},
        NameEntry<net::Denial>{net::Denial::Replaced, "replaced"}, NameEntry<net::Denial>{net::Denial::Closed, "closed"}};
};
template <> struct NameTable<net::down::Alert::Kind> {
    using Kind = net::down::Alert::Kind;
    static constexpr std::array entries{NameEntry<Kind>{Kind::Locked, "locked"}, NameEntry<Kind>{Kind::Dropped, "dropped"}};
};

}  // namespace gladi::core

namespace gladi::codec {

namespace up = net::up;
namespace down = net::down;

// ---- parts

template <class V> void fields(V& v, In<V, net::PhaseView>& p) {
    v.must("id", p.id);
    v.may("title", p.title);
}
template <class V> void fields(V& v, In<V, net::PersonaView>& p) {
    v.must("id", p.id);
    v.may("name", p.name);
    v.may("handle", p.handle);
    v.must("kind", p.kind);
    v.may("organisation", p.organisation);
}
template <class V> void fields(V& v, In<V, net::SourceView>& s) {
    v.must("id", s.id);
    v.may("title", s.title);
}
template <class V> void fields(V& v, In<V, net::QuestionView>& q) {
    v.must("text", q.text);
    v.may("options", q.options);
}
template <class V> void fields(V& v, In<V, net::ScenarioView>& s) {
    v.must("id", s.id);
    v.must("version", s.version);
    v.must("language", s.language);
    v.must("title", s.title);
    v.may("summary", s.summary);
    v.may("briefing", s.briefing);
    v.must("duration", s.duration);
    v.may("phases", s.phases);
    v.may("roles", s.roles);
    v.may("teams", s.teams);
    v.may("channels", s.channels);
    v.may("personas", s.personas);
    v.may("authorities", s.authorities);
    v.may("sources", s.sources);
    v.may("test", s.test);
    v.may("debrief", s.debrief);
}
template <class V> void fields(V& v, In<V, net::ObligationView>& o) {
    v.must("id", o.id);
    v.must("item", o.item);
    v.must("act", o.act);
    v.may("kind", o.kind);
    v.may("to", o.to);
    v.may("channels", o.channels);
    v.must("target", o.target);
    v.must("lapse", o.lapse);
}
template <class V> void fields(V& v, In<V, net::Seat>& s) {
    v.must("id", s.id);
    v.must("name", s.name);
    v.may("agency", s.agency);
    v.may("position", s.position);
    v.may("taken", s.taken);
}
template <class V> void fields(V& v, In<V, net::ScenarioFile>& f) {
    v.must("path", f.path);
    v.must("text", f.text);
}

// ---- to the host

template <class V> void fields(V& v, In<V, up::Look>& m) {
    v.must("protocol", m.protocol);
    v.must("code", m.code);
}
template <class V> void fields(V& v, In<V, up::Join>& m) {
    v.must("protocol", m.protocol);
    v.must("code", m.code);
    v.must("token", m.token);
    v.must("name", m.name);
    v.may("agency", m.agency);
    v.may("position", m.position);
    v.may("seat", m.seat);
}
template <class V> void fields(V& v, In<V, up::Resume>& m) {
    v.must("protocol", m.protocol);
    v.must("token", m.token);
    v.may("last", m.last);
}
template <class V> void fields(V& v, In<V, up::Staff>& m) {
    v.must("protocol", m.protocol);
    v.must("secret", m.secret);
    v.may("last", m.last);
}
inline void fields(ObjectWriter& v, const up::Do& m) {
    v.must("id", m.id);
    v.must("kind", std::string(kindOf(m.action)));
    v.must("body", bodyOf(m.action));
}
inline void fields(ObjectReader& v, up::Do& m) {
    std::string kind;
    json body;
    v.must("id", m.id);
    v.must("kind", kind);
    v.must("body", body);
    if (!v.fault().empty()) return;
    if (auto action = actionOf(kind, body)) m.action = std::move(*action);
    else v.refuse("holds " + action.error().message);
}

// ---- from the host

template <class V> void fields(V& v, In<V, down::Lobby>& m) {
    v.must("title", m.title);
    v.must("language", m.language);
    v.may("seats", m.seats);
}
template <class V> void fields(V& v, In<V, down::Welcome>& m) {
    v.may("after", m.after);
    v.may("self", m.self);
    v.may("scenario", m.scenario);
    v.may("staff", m.staff);
    v.may("files", m.files);
}
/// `records` itself is read and written apart (frames.cpp).
template <class V> void fields(V& v, In<V, down::Records>& m) {
    v.may("obligations", m.obligations);
    v.may("more", m.more);
}
template <class V> void fields(V& v, In<V, down::Pace>& m) {
    v.must("now", m.now);
    v.must("speed", m.speed);
}
template <class V> void fields(V& v, In<V, down::Accepted>& m) { v.must("id", m.id); }

inline void writeError(ObjectWriter& v, const core::Error& error) {
    v.must("code", std::string(core::nameOf(error.code)));
    v.may("message", error.message);
}
inline void readError(ObjectReader& v, core::Error& error) {
    std::string code;
    v.must("code", code);
    v.may("message", error.message);
    if (const auto known = core::codeNamed(code)) error.code = *known;
    else v.refuse("has an unknown code");
}
inline void fields(ObjectWriter& v, const down::Refused& m) {
    v.must("id", m.id);
    writeError(v, m.error);
}
inline void fields(ObjectReader& v, down::Refused& m) {
    v.must("id", m.id);
    readError(v, m.error);
}
inline void fields(ObjectWriter& v, const down::Failed& m) { writeError(v, m.error); }
inline void fields(ObjectReader& v, down::Failed& m) { readError(v, m.error); }

template <class V> void fields(V& v, In<V, down::Denied>& m) {
    v.must("reason", m.reason);
    v.may("wait", m.wait);
    v.may("message", m.message);
}
template <class V> void fields(V& v, In<V, down::Alert>& m) {
    v.must("kind", m.kind);
    v.must("address", m.address);
    v.may("participant", m.participant);
    v.must("reason", m.reason);
}

}  // namespace gladi::codec
