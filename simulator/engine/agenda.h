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
    /// Those due after `after` for which `which` holds come `by` later.
    template <class Which>
    void putOff(core::ScenarioTime after, core::Duration by, Which which) {
        for (Entry& entry : m_heap)
            if (entry.at > after && which(entry.promise)) entry.at = entry.at + by;
        restore();
    }
    /// Those for which `which` holds are void.
    template <class Which>
    void drop(Which which) {
        std::erase_if(m_heap, [&](const Entry& entry) { return which(entry.promise); });
        restore();
    }
    /// In no particular order.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_heap; }

private:
    void restore();

    std::vector<Entry> m_heap;
    std::uint64_t m_order = 0;
};

}  // namespace gladi::engine
