#pragma once

#include <vector>

#include "simulator/core/scenario.h"

namespace gladi::engine {

/// What is known of one rumour.
struct Rumour {
    struct Seeding { core::ScenarioTime at; double seeds = 0; };
    struct Correction { core::ScenarioTime at; double strength = 0; };  ///< share of what would still follow that does not, 0..1
    std::vector<Seeding> seedings;         ///< ascending
    std::vector<Correction> corrections;   ///< ascending
    double sampled = 0;                    ///< reach last put on record
};

/// How many people a rumour has reached. Deterministic; feedback and a trigger, never a score.
class SpreadModel {
public:
    virtual ~SpreadModel() = default;
    /// People reached by `now`, not negative and never falling as `now` grows.
    [[nodiscard]] virtual double reach(const Rumour& rumour, core::ScenarioTime now) const = 0;
};

/// reach = audience x sum over posts of seeds x (1 + 5.4 x (1 - 2^(-age/half))), where growth after a
/// correction is reduced by its strength (the strongest so far). 5.4 further shares a seed is the whole-life
/// figure of a Hawkes process with the SEISMIC kernel at R = 1.2, tau = 48 h (Zhao et al. 2015, own computation).
class HalfLifeSpread : public SpreadModel {
public:
    explicit HalfLifeSpread(core::Spread parameters) : m_parameters(parameters) {}
    [[nodiscard]] double reach(const Rumour& rumour, core::ScenarioTime now) const override;

private:
    core::Spread m_parameters;
};

/// Strength of a published statement about a claim: 0.20 plain, 0.46 when the claim was verified before, 0.62 when
/// it was approved as well.
[[nodiscard]] double correctionStrength(bool verified, bool approved);

}  // namespace gladi::engine
