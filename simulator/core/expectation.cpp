#include "simulator/core/expectation.h"

namespace gladi::core {

std::optional<Expectation> expectationOf(const Inject* inject, const event::ObligationOpened& opened) {
    if (opened.act) {
        Expectation expected;
        expected.id = opened.obligation;
        expected.act = *opened.act;
        expected.target = opened.target;
        expected.lapse = opened.lapse;
        return expected;
    }
    const auto position = static_cast<std::size_t>(opened.expectation);
    if (inject == nullptr || opened.expectation < 0 || position >= inject->expect.size()) return std::nullopt;
    return inject->expect[position];
}

}  // namespace gladi::core
