#include "assessment/withdrawn.h"

namespace gladi::assessment {

std::set<core::InjectId> withdrawnItems(std::span<const core::Record> records) {
    std::set<core::InjectId> items;
    for (const core::Record& record : records)
        if (const auto* withdrawn = std::get_if<core::event::ItemWithdrawn>(&record.event)) items.insert(withdrawn->item);
    return items;
}

}  // namespace gladi::assessment
