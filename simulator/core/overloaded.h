#pragma once

namespace gladi::core {

/// A visitor made of lambdas: std::visit(Overloaded{[](const A&) {...}, [](const auto&) {...}}, variant).
template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

}  // namespace gladi::core
