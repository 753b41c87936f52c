#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/report.h"

namespace gladi::scenario {

/// A piece of a YAML document with its place. Maps keep their order.
struct Node {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    bool quoted = false;
    bool literal = false;      ///< the text stands in the file as it is, so that offsets in it are columns
    Place place;
    std::string text;          ///< Scalar
    std::vector<Node> keys;    ///< Map: scalars
    std::vector<Node> items;   ///< List: entries; Map: values, beside `keys`

    /// The value of a key, or nullptr.
    [[nodiscard]] const Node* find(std::string_view key) const;
    /// The value of a key, or this node itself: the best place to point at.
    [[nodiscard]] const Node& at(std::string_view key) const;
    /// Where the character at this byte offset of `text` stands; the node's own place when that is not known.
    [[nodiscard]] Place placeOf(std::size_t offset) const;
};

/// One YAML document without aliases, anchors, tags and repeated keys, within the limits of loader.h.
/// Anything else is reported, and nothing returned.
[[nodiscard]] std::optional<Node> parseDocument(std::string_view bytes, std::uint32_t file, Report& report);

}  // namespace gladi::scenario
