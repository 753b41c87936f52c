#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringList>

namespace gladi::style {

/// The strokes of a symbol on the 24 unit grid; empty when there is none of that name.
[[nodiscard]] QPainterPath iconPath(const QString& name);

/// Every name there is, in order.
[[nodiscard]] QStringList iconNames();

}  // namespace gladi::style
