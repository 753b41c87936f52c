#pragma once

// A variant as a kind and a body: which alternative is meant is said beside the object that holds its fields.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "simulator/codec/json_object.h"
#include "simulator/core/result.h"

namespace gladi::codec {

template <class Variant>
struct StandardVariant { using type = Variant; };
template <class Variant>
    requires requires { typename Variant::Variant; }
struct StandardVariant<Variant> { using type = typename Variant::Variant; };

template <class Variant, class Standard = typename StandardVariant<Variant>::type>
struct BodyReaders;
template <class Variant, class... Alternatives>
struct BodyReaders<Variant, std::variant<Alternatives...>> {
    using Reader = core::Result<Variant> (*)(const json&);

    template <class Alternative>
    static core::Result<Variant> read(const json& body) {
        Alternative value;
        ObjectReader reader(body);
        fields(reader, value);
        if (const auto fault = reader.fault(); !fault.empty()) return core::fail(core::Error::Code::BadInput, fault);
        return Variant{std::move(value)};
    }
    static constexpr std::array<Reader, sizeof...(Alternatives)> kAll{&read<Alternatives>...};
};

/// The alternative with this name, read from its body; `BadInput` begins with `what` ("an event").
template <class Variant>
[[nodiscard]] core::Result<Variant> readKind(const std::array<std::string_view, std::variant_size_v<Variant>>& names, std::string_view kind,
                                             const json& body, const std::string& what) {
    const auto known = std::find(names.begin(), names.end(), kind);
    if (known == names.end())
        return core::fail(core::Error::Code::BadInput, what + " of the unknown kind '" + std::string(kind.substr(0, 64)) + "'");
    auto value = BodyReaders<Variant>::kAll[static_cast<std::size_t>(known - names.begin())](body);
    if (!value) return core::fail(value.error().code, what + " of kind '" + std::string(kind) + "' " + value.error().message);
    return value;
}

}  // namespace gladi::codec
