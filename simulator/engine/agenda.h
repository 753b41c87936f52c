#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "simulator/core/ids.h"
#include "simulator/core/time.h"

namespace gladi::engine {

/// What has been promised for later because of something that happened. An entry may have become void by the
/// time it is due; whoever takes it looks.
namespace due {
struct Release { std::size_t inject = 0; int number = 1; };
struct SourceAnswer { core::Sequence asked; };
struct Approval { core::StatementId draft; core::Sequence submitted; };
struct Target { core::ObligationId obligation; };
struct Lapse { core::ObligationId obligation; };
}  // namespace due

using Promise = std::variant<due::Release, due::SourceAnswer, due::Approval, due::Target, due::Lapse>;

/// A small heap of promises, taken in order of time, then of promising.
class Agenda {
public:
    struct Entry {
        core::ScenarioTime at;
        std::uint64_t order = 0;
        Promise promise;
    };

    void add(core::ScenarioTime at, Promise promise);
    [[nodiscard]] bool empty() const { return m_heap.empty(); }
    /// Only when not empty.
    [[nodiscard]] const Entry& next() const { return m_heap.front(); }
    Entry take();
    /// In no particular order.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_heap; }

private:
    std::vector<Entry> m_heap;
    std::uint64_t m_order = 0;
};

}  // namespace gladi::engine
