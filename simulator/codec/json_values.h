#pragma once

// How each type of field looks in JSON, in both directions.

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "simulator/core/ids.h"
#include "simulator/core/names.h"
#include "simulator/core/time.h"

namespace gladi::codec {

using nlohmann::json;

template <class T>
concept NamedEnum = std::is_enum_v<T> && requires(T value) { core::nameOf(value); };

class ObjectWriter;
class ObjectReader;

/// Types that are objects themselves: a `fields` function tells their fields to a visitor (json_object.h).
template <class T>
concept Structured = std::is_class_v<T> && requires(ObjectWriter& visitor, const T& value) { fields(visitor, value); };

// ---- to JSON

template <Structured T>
json toJson(const T& value);
template <std::same_as<json> T>
json toJson(const T& value) {
    return value;
}
inline json toJson(const std::string& value) { return value; }
inline json toJson(bool value) { return value; }
template <std::integral T>
    requires(!std::same_as<T, bool>)
json toJson(T value) {
    return value;
}
/// 5, not 5.0: whole numbers that a double holds exactly are written as integers.
inline json toJson(double value) {
    constexpr double kExact = 9007199254740992.0;  // 2^53
    if (value == std::floor(value) && std::abs(value) <= kExact) return static_cast<std::int64_t>(value);
    return value;
}
template <class Tag>
json toJson(const core::Id<Tag>& id) {
    return id.value;
}
inline json toJson(core::Sequence sequence) { return sequence.value; }
inline json toJson(core::Duration length) { return static_cast<std::int64_t>(length.count()); }
inline json toJson(core::ScenarioTime time) { return toJson(time.sinceStart); }
template <NamedEnum T>
json toJson(T value) {
    return std::string(core::nameOf(value));
}
template <class T>
json toJson(const std::vector<T>& values) {
    auto list = json::array();
    for (const auto& value : values) list.push_back(toJson(value));
    return list;
}
template <class T>
json toJson(const std::optional<T>& value) {
    return value ? toJson(*value) : json();
}

// ---- from JSON: false when the value is of another type or out of range

template <Structured T>
bool fromJson(const json& from, T& to);
template <std::same_as<json> T>
bool fromJson(const json& from, T& to) {
    to = from;
    return true;
}
inline bool fromJson(const json& from, std::string& to) {
    if (!from.is_string()) return false;
    to = from.get_ref<const std::string&>();
    return true;
}
inline bool fromJson(const json& from, bool& to) {
    if (!from.is_boolean()) return false;
    to = from.get<bool>();
    return true;
}
template <std::integral T>
    requires(!std::same_as<T, bool>)
bool fromJson(const json& from, T& to) {
    if (from.is_number_unsigned()) {
        const auto value = from.get<std::uint64_t>();
        if (!std::in_range<T>(value)) return false;
        to = static_cast<T>(value);
        return true;
    }
    if (!from.is_number_integer()) return false;
    const auto value = from.get<std::int64_t>();
    if (!std::in_range<T>(value)) return false;
    to = static_cast<T>(value);
    return true;
}
inline bool fromJson(const json& from, double& to) {
    if (!from.is_number()) return false;
    to = from.get<double>();
    return std::isfinite(to);
}
template <class Tag>
bool fromJson(const json& from, core::Id<Tag>& to) {
    return fromJson(from, to.value);
}
inline bool fromJson(const json& from, core::Sequence& to) { return fromJson(from, to.value); }
inline bool fromJson(const json& from, core::Duration& to) {
    std::int64_t count = 0;
    if (!fromJson(from, count)) return false;
    to = core::Duration{count};
    return true;
}
inline bool fromJson(const json& from, core::ScenarioTime& to) { return fromJson(from, to.sinceStart); }
template <NamedEnum T>
bool fromJson(const json& from, T& to) {
    if (!from.is_string()) return false;
    const auto value = core::valueOf<T>(from.get_ref<const std::string&>());
    if (value) to = *value;
    return value.has_value();
}
template <class T>
bool fromJson(const json& from, std::vector<T>& to) {
    if (!from.is_array()) return false;
    for (const auto& element : from)
        if (!fromJson(element, to.emplace_back())) return false;
    return true;
}
template <class T>
bool fromJson(const json& from, std::optional<T>& to) {
    return fromJson(from, to.emplace());
}

}  // namespace gladi::codec
