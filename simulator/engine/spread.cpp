#include "simulator/engine/spread.h"

#include <algorithm>
#include <cmath>

namespace gladi::engine {

using namespace core;

namespace {

constexpr double kFurtherShares = 5.4;

double grown(Duration age, Duration half) {
    if (age <= Duration{0}) return 0;
    if (half <= Duration{0}) return 1;
    return 1 - std::exp2(-static_cast<double>(age.count()) / static_cast<double>(half.count()));
}

}  // namespace

double HalfLifeSpread::reach(const Rumour& rumour, ScenarioTime now) const {
    double shares = 0;
    for (const auto& seeding : rumour.seedings) {
        if (seeding.at > now) continue;
        double growth = 0, strongest = 0;
        ScenarioTime from = seeding.at;
        const auto addUntil = [&](ScenarioTime until) {
            growth += (1 - strongest) * (grown(until - seeding.at, m_parameters.half) - grown(from - seeding.at, m_parameters.half));
            from = until;
        };
        for (const auto& correction : rumour.corrections) {
            if (correction.at > now) break;
            if (correction.at > from) addUntil(correction.at);
            strongest = std::max(strongest, correction.strength);
        }
        addUntil(now);
        shares += seeding.seeds * (1 + kFurtherShares * growth);
    }
    return shares * m_parameters.audience;
}

double correctionStrength(bool verified, bool approved) {
    if (!verified) return 0.20;
    return approved ? 0.62 : 0.46;
}

}  // namespace gladi::engine
