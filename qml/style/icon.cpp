#include "icon.h"

#include <QPainter>
#include <algorithm>

#include "icon_shapes.h"

namespace gladi::style {
namespace {
constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.75;
}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    setImplicitSize(20, 20);
}

void Icon::setName(const QString& name) {
    if (name == m_name) return;
    m_name = name;
    m_path = iconPath(name);
    if (m_path.isEmpty() && !name.isEmpty()) qWarning("No icon is called \"%s\"", qUtf8Printable(name));
    emit nameChanged();
    update();
}

void Icon::setColor(const QColor& color) {
    if (color == m_color) return;
    m_color = color;
    emit colorChanged();
    update();
}

void Icon::paint(QPainter* painter) {
    const qreal factor = std::min(width(), height()) / kGrid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(factor, factor);
    painter->setPen(QPen(m_color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(m_path);
}

}  // namespace gladi::style

#include "moc_icon.cpp"
