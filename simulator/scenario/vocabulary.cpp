#include "simulator/scenario/vocabulary.h"

#include "simulator/core/names.h"

namespace gladi::scenario {
namespace {

using V = ValueKind;
using Attributes = std::vector<Attribute>;

ActivityShape act(std::string_view name, Attributes own, bool hasText = false) {
    Attributes all{{"by", V::Free}, {"role", V::Role}, {"team", V::Team}};
    all.insert(all.end(), own.begin(), own.end());
    const auto value = name == "verified" ? std::optional(core::Act::Verify) : core::valueOf<core::Act>(name);
    Attributes found;
    if (hasText) found = {{"has", V::Element}, {"says", V::Forbidden}, {"states", V::Fact}, {"wrong", V::Fact}, {"asserts", V::Claim}};
    return {name, value, std::move(all), std::move(found)};
}

}  // namespace

const std::vector<ActivityShape>& activityShapes() {
    static const Attribute item{"item", V::Item}, channel{"channel", V::Channel}, claim{"claim", V::Claim}, impact{"impact", V::Impact},
        source{"source", V::Source}, statement{"statement", V::Free}, kind{"kind", V::StatementKind}, inquiry{"inquiry", V::Item},
        to{"to", V::Authority}, as{"as", V::Truth};
    static const std::vector<ActivityShape> shapes{
        act("read", {item, channel, claim, impact}),
        act("acknowledge", {item, channel, claim, impact}),
        act("triage", {item, channel, claim, impact, as, {"correct", V::YesNo}}),
        act("verify", {item, channel, claim, impact, source}),
        act("verified", {item, channel, claim, impact, source, as}),
        act("note", {}),
        act("draft", {statement, kind, channel}),
        act("submit", {statement}),
        act("approve", {statement}),
        act("return", {statement}),
        act("publish", {statement, kind, channel, item, claim, impact, {"approved", V::YesNo}, {"verified", V::YesNo}}, true),
        act("reply", {statement, item, channel, claim, impact}, true),
        act("answer", {statement, inquiry, item, channel, claim, impact}, true),
        act("decline", {statement, inquiry, item, channel, claim, impact}),
        act("correct", {statement}, true),
        act("report", {to, item, channel, claim, impact}, true),
        act("escalate", {to, item, channel, claim, impact}),
        {"released", std::nullopt, {item, {"inject", V::Inject}, channel, claim, impact, {"from", V::Persona}}, {}},
        {"confirmed", std::nullopt, {{"fact", V::Fact}, source}, {}},
        {"phase", std::nullopt, {{"phase", V::Phase}}, {}},
        {"startex", std::nullopt, {}, {}},
        {"endex", std::nullopt, {}, {}},
    };
    return shapes;
}

const ActivityShape* shapeOf(std::string_view name) {
    for (const ActivityShape& shape : activityShapes())
        if (shape.name == name) return &shape;
    return nullptr;
}

const std::vector<std::string>& builtInElements() {
    static const std::vector<std::string> ids{"sumber-resmi", "yang-diketahui", "yang-belum-diketahui", "pembaruan-berikut", "ajakan", "bantuan", "empati", "mitos", "alasan"};
    return ids;
}

}  // namespace gladi::scenario
