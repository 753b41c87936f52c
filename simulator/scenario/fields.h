#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/values.h"

namespace gladi::scenario {

/// Reads the keys of one map. Every key that the format knows here is asked for, present or not;
/// `done` then reports those that nobody asked for, with the nearest that were.
class Fields {
public:
    /// Reports when the node is no map; then every key is missing, and nothing more is reported.
    Fields(Reading& reading, const Node& node, std::string_view what);

    [[nodiscard]] Reading& reading() { return m_reading; }
    [[nodiscard]] const Node& node() const { return m_node; }

    /// The key's value, or nullptr; it counts as known from now on.
    const Node* find(std::string_view key);
    /// The same, and reports when it is missing.
    const Node* need(std::string_view key);

    template <class T>
    void optional(std::string_view key, T& into) {
        if (const Node* value = find(key)) readValue(m_reading, *value, into);
    }
    template <class T>
    void required(std::string_view key, T& into) {
        if (const Node* value = need(key)) readValue(m_reading, *value, into);
    }
    /// `id:`, required and well formed.
    template <class Tag>
    void id(core::Id<Tag>& into) {
        const Node* value = need("id");
        if (value == nullptr) return;
        readValue(m_reading, *value, into);
        if (value->kind == Node::Kind::Scalar && !isId(into.value)) reportBadId(m_reading, *value);
    }
    /// Reports a key that has no place beside the others given.
    void misplaced(std::string_view key, std::string why);

    void done();

private:
    Reading& m_reading;
    const Node& m_node;
    std::string m_what;
    bool m_isMap;
    std::vector<std::string> m_known;
};

/// A key whose list has entries read by `readOne(reading, node, entry)`; `origins` gets the node of each.
template <class T, class ReadOne>
void readEntries(Fields& fields, std::string_view key, std::vector<T>& into, std::vector<const Node*>& origins, ReadOne readOne) {
    const Node* list = fields.find(key);
    if (list == nullptr || !isList(fields.reading(), *list)) return;
    into.reserve(list->items.size());
    for (const Node& item : list->items) {
        readOne(fields.reading(), item, into.emplace_back());
        origins.push_back(&item);
    }
}

}  // namespace gladi::scenario
