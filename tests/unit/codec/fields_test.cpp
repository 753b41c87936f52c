#include <catch2/catch.hpp>

#include <string>

#include "simulator/codec/event_fields.h"
#include "simulator/codec/events.h"
#include "tests/support/events.h"

using namespace gladi;
using codec::fields;

namespace {

/// Stands for a value of any type while the members of a struct are counted.
struct Anything {
    template <class T>
    constexpr operator T() const { return T{}; }
};

template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
    return requires { T{(static_cast<void>(I), Anything{})...}; };
}

template <class T, std::size_t N = 20>
constexpr std::size_t memberCount() {
    if constexpr (takes<T>(std::make_index_sequence<N>{})) return N;
    else return memberCount<T, N - 1>();
}

struct FieldCount {
    template <class T>
    using Of = const T;
    template <class T>
    void must(const char*, const T&) { ++count; }
    template <class T>
    void may(const char*, const T&) { ++count; }
    std::size_t count = 0;
};

template <class T>
std::size_t fieldCount(const T& value) {
    FieldCount counter;
    fields(counter, value);
    return counter.count;
}

}  // namespace

TEST_CASE("no member of an event is forgotten by the codec") {
    for (const auto& event : support::emptyEvents())
        std::visit([&]<class E>(const E& known) {
            INFO(codec::kindOf(event));
            CHECK(fieldCount(known) == memberCount<E>());
        }, event);
    CHECK(fieldCount(core::Participant{}) == memberCount<core::Participant>());
    CHECK(fieldCount(core::Counts{}) == memberCount<core::Counts>());
}
