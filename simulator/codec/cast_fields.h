#pragma once

// Parts of a scenario that hold nothing which participants must not know, for messages.

#include "simulator/codec/event_fields.h"
#include "simulator/core/cast.h"

namespace gladi::codec {

template <class V> void fields(V& v, In<V, core::Text>& t) {
    v.may("id", t.indonesian);
    v.may("en", t.english);
}
template <class V> void fields(V& v, In<V, core::Role>& r) {
    v.must("id", r.id);
    v.may("title", r.title);
    v.may("duties", r.duties);
    v.may("may", r.may);
    v.may("covers", r.covers);
}
template <class V> void fields(V& v, In<V, core::Team>& t) {
    v.must("id", t.id);
    v.may("title", t.title);
}
template <class V> void fields(V& v, In<V, core::Channel>& c) {
    v.must("id", c.id);
    v.must("kind", c.kind);
    v.may("title", c.title);
    v.may("publish", c.publish);
}
template <class V> void fields(V& v, In<V, core::Authority>& a) {
    v.must("id", a.id);
    v.may("title", a.title);
}

}  // namespace gladi::codec
