#include "simulator/engine/agenda.h"

#include <algorithm>
#include <tuple>

namespace gladi::engine {
namespace {

bool later(const Agenda::Entry& a, const Agenda::Entry& b) { return std::tie(a.at, a.order) > std::tie(b.at, b.order); }

}  // namespace

void Agenda::add(core::ScenarioTime at, Promise promise) {
    m_heap.push_back({at, ++m_order, std::move(promise)});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

Agenda::Entry Agenda::take() {
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    Entry entry = std::move(m_heap.back());
    m_heap.pop_back();
    return entry;
}

void Agenda::restore() { std::make_heap(m_heap.begin(), m_heap.end(), later); }

}  // namespace gladi::engine
