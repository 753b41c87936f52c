#pragma once

#include <concepts>
#include <type_traits>
#include <utility>
#include <variant>

namespace gladi::core {

/// A std::variant of many types whose copying, moving, comparing and ending are compiled in one place, by an explicit
/// instantiation, and not again in every source that holds one: half of what the compiler did was making these.
/// See core::Event for its use.
template <class List>
class OneOf;

template <class... Alternatives>
struct Types {};

template <class... Alternatives>
class OneOf<Types<Alternatives...>> : public std::variant<Alternatives...> {
public:
    using Variant = std::variant<Alternatives...>;

    OneOf();   // the first of them
    template <class Alternative>
        requires(std::same_as<std::remove_cvref_t<Alternative>, Alternatives> || ...)
    OneOf(Alternative&& value) : Variant(std::in_place_type<std::remove_cvref_t<Alternative>>, std::forward<Alternative>(value)) {}
    OneOf(const OneOf& other);
    OneOf(OneOf&& other) noexcept;
    OneOf& operator=(const OneOf& other);
    OneOf& operator=(OneOf&& other) noexcept;
    ~OneOf();
    bool operator==(const OneOf& other) const;
};

template <class... Alternatives>
OneOf<Types<Alternatives...>>::OneOf() = default;
template <class... Alternatives>
OneOf<Types<Alternatives...>>::OneOf(const OneOf& other) = default;
template <class... Alternatives>
OneOf<Types<Alternatives...>>::OneOf(OneOf&& other) noexcept = default;
template <class... Alternatives>
OneOf<Types<Alternatives...>>& OneOf<Types<Alternatives...>>::operator=(const OneOf& other) = default;
template <class... Alternatives>
OneOf<Types<Alternatives...>>& OneOf<Types<Alternatives...>>::operator=(OneOf&& other) noexcept = default;
template <class... Alternatives>
OneOf<Types<Alternatives...>>::~OneOf() = default;
template <class... Alternatives>
bool OneOf<Types<Alternatives...>>::operator==(const OneOf& other) const {
    return static_cast<const Variant&>(*this) == static_cast<const Variant&>(other);
}

}  // namespace gladi::core
