#include "icon_shapes.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>

namespace gladi::style {
namespace {

struct Shape {
    std::string_view name;
    std::string_view strokes;
};

// M x y: pen to. L x y: line. C x1 y1 x2 y2 x y: curve. Q x1 y1 x y. Z: close.
// O x y r: circle. R x y w h r: rounded rectangle. A x y r from sweep: arc, degrees counter-clockwise from three o'clock.
constexpr std::array kShapes{
    Shape{"approve", "O 12 9 6 M 9.5 9 L 11.3 10.8 L 14.6 7.4 M 8.5 14 L 7 21 L 12 18.5 L 17 21 L 15.5 14"},
    Shape{"archive", "R 3 4 18 5 1 M 5 9 L 5 20 L 19 20 L 19 9 M 10 13 L 14 13"},
    Shape{"attention", "M 12 3 L 12 14 O 12 19 1"},
    Shape{"back", "M 20 12 L 4 12 M 10 6 L 4 12 L 10 18"},
    Shape{"basis", "M 6 4 L 18 4 L 18 21 L 12 16.5 L 6 21 Z"},
    Shape{"broadcast", "M 4 10 L 4 14 L 8 14 L 17 19 L 17 5 L 8 10 Z M 8 14 L 9.5 20 L 12 20 M 20 9.5 Q 21.5 12 20 14.5"},
    Shape{"chart", "M 4 20 L 20 20 M 7 20 L 7 13 M 12 20 L 12 6 M 17 20 L 17 10"},
    Shape{"check", "M 5 12.5 L 10 17.5 L 19 7"},
    Shape{"checklist", "M 4 6 L 5.5 7.5 L 8 4.5 M 4 12.5 L 5.5 14 L 8 11 M 4 19 L 5.5 20.5 L 8 17.5 M 11.5 6 L 20 6 M 11.5 12.5 L 20 12.5 M 11.5 19 L 20 19"},
    Shape{"chevron-down", "M 6 9.5 L 12 15.5 L 18 9.5"},
    Shape{"chevron-left", "M 14.5 6 L 8.5 12 L 14.5 18"},
    Shape{"chevron-right", "M 9.5 6 L 15.5 12 L 9.5 18"},
    Shape{"chevron-up", "M 6 14.5 L 12 8.5 L 18 14.5"},
    Shape{"clock", "O 12 12 9 M 12 7 L 12 12 L 15.5 14"},
    Shape{"close", "M 6 6 L 18 18 M 18 6 L 6 18"},
    Shape{"comment", "M 4 5 L 20 5 L 20 16 L 12 16 L 8 20 L 8 16 L 4 16 Z"},
    Shape{"correct", "M 4 20 L 5 16 L 15.5 5.5 L 18.5 8.5 L 8 19 Z M 14 20 L 20 20"},
    Shape{"danger", "M 8.2 3 L 15.8 3 L 21 8.2 L 21 15.8 L 15.8 21 L 8.2 21 L 3 15.8 L 3 8.2 Z M 12 7.5 L 12 13 O 12 16.5 0.4"},
    Shape{"desk", "M 3 9 L 21 9 M 5 9 L 5 20 M 19 9 L 19 20 M 12 9 L 12 15 L 19 15 M 8 5 L 16 5"},
    Shape{"download", "M 12 4 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 20 L 20 20"},
    Shape{"draft", "M 4 20 L 5.2 15.5 L 16 4.7 L 19.3 8 L 8.5 18.8 Z M 14 6.7 L 17.3 10"},
    Shape{"end", "M 6 21 L 6 4 M 6 4.5 L 18 4.5 L 15 8.5 L 18 12.5 L 6 12.5"},
    Shape{"escalate", "M 12 20 L 12 5 M 6 11 L 12 5 L 18 11 M 5 20 L 19 20"},
    Shape{"eye", "M 2.5 12 Q 12 1.5 21.5 12 Q 12 22.5 2.5 12 O 12 12 2.8"},
    Shape{"feed", "O 6 6.5 2.2 M 11 5.5 L 20 5.5 M 11 8.5 L 17 8.5 O 6 16.5 2.2 M 11 15.5 L 20 15.5 M 11 18.5 L 17 18.5"},
    Shape{"file", "M 6 3 L 14 3 L 18 7 L 18 21 L 6 21 Z M 14 3 L 14 7 L 18 7"},
    Shape{"filter", "M 4 6 L 20 6 M 7 12 L 17 12 M 10 18 L 14 18"},
    Shape{"folder", "M 3 6 L 9 6 L 11 8.5 L 21 8.5 L 21 19 L 3 19 Z"},
    Shape{"forward", "M 5 6 L 12 12 L 5 18 Z M 13 6 L 20 12 L 13 18 Z"},
    Shape{"forwarded", "M 4 18 Q 4 9 12 9 M 9 5.5 L 12.5 9 L 9 12.5 M 15.5 5.5 L 19 9 L 15.5 12.5"},
    Shape{"globe", "O 12 12 9 M 3 12 L 21 12 M 12 3 Q 5 12 12 21 Q 19 12 12 3"},
    Shape{"group", "M 3 5 L 15 5 L 15 13 L 9 13 L 6 16 L 6 13 L 3 13 Z M 18 9 L 21 9 L 21 17 L 18 17 L 18 20 L 15 17 L 11 17 L 11 16"},
    Shape{"help", "O 12 12 9 M 9.3 9.5 Q 9.5 7 12 7 Q 14.7 7 14.7 9.3 Q 14.7 11.5 12 12.2 L 12 13.5 O 12 16.7 0.4"},
    Shape{"hoax", "O 12 12 9 M 8.5 8.5 L 15.5 15.5 M 15.5 8.5 L 8.5 15.5"},
    Shape{"info", "O 12 12 9 M 12 11 L 12 16.5 O 12 7.7 0.4"},
    Shape{"keyboard", "R 2.5 6 19 12 2 M 6.5 10 L 6.7 10 M 10.2 10 L 10.4 10 M 13.8 10 L 14 10 M 17.3 10 L 17.5 10 M 8 14 L 16 14"},
    Shape{"like", "M 12 20 C 4 14.5 3 11.5 3 9 C 3 4.5 9.5 3.5 12 8 C 14.5 3.5 21 4.5 21 9 C 21 11.5 20 14.5 12 20"},
    Shape{"link", "O 6 12 3 O 18 12 3 M 9 12 L 15 12"},
    Shape{"log", "M 6 3 L 19 3 L 19 21 L 6 21 Z M 4 7 L 7.5 7 M 4 12 L 7.5 12 M 4 17 L 7.5 17 M 10.5 8 L 16 8 M 10.5 12 L 16 12"},
    Shape{"mail", "R 3 5 18 14 1.5 M 3.5 6.5 L 12 13 L 20.5 6.5"},
    Shape{"memo", "M 5 3 L 19 3 L 19 21 L 5 21 Z M 8.5 6.5 L 15.5 6.5 M 5 9.5 L 19 9.5 M 8.5 13 L 15.5 13 M 8.5 16.5 L 13 16.5"},
    Shape{"monitor", "M 2.5 13 L 7 13 L 9.5 6 L 13.5 19 L 16.5 11 L 18 13 L 21.5 13"},
    Shape{"moon", "M 19.5 14.5 Q 10 17 9.5 4.5 Q 3 8 4.2 14 Q 6 20 12 20 Q 17 19.6 19.5 14.5"},
    Shape{"more", "O 5.5 12 0.8 O 12 12 0.8 O 18.5 12 0.8"},
    Shape{"news", "M 3 5 L 17 5 L 17 19 L 5 19 Q 3 19 3 17 Z M 17 9 L 21 9 L 21 17 Q 21 19 19 19 L 17 19 M 6.5 9 L 13.5 9 M 6.5 12.5 L 13.5 12.5 M 6.5 16 L 11 16"},
    Shape{"note", "M 5 4 L 19 4 L 19 14 L 13 20 L 5 20 Z M 19 14 L 13 14 L 13 20"},
    Shape{"office", "M 3 20 L 21 20 M 4 9 L 12 4 L 20 9 Z M 6.5 9.5 L 6.5 19.5 M 12 9.5 L 12 19.5 M 17.5 9.5 L 17.5 19.5"},
    Shape{"pause", "M 8.5 5 L 8.5 19 M 15.5 5 L 15.5 19"},
    Shape{"phone", "M 5 4 L 9 4 L 10.5 9 L 8 10.5 Q 9.5 14.5 13.5 16 L 15 13.5 L 20 15 L 20 19 Q 19.5 20.5 18 20.3 Q 5 19 3.7 6 Q 3.6 4.4 5 4"},
    Shape{"play", "M 7 4.5 L 19 12 L 7 19.5 Z"},
    Shape{"plus", "M 12 5 L 12 19 M 5 12 L 19 12"},
    Shape{"press", "R 9 3 6 11 3 M 5.5 11 Q 5.5 17.5 12 17.5 Q 18.5 17.5 18.5 11 M 12 17.5 L 12 21 M 8.5 21 L 15.5 21"},
    Shape{"publish", "M 12 16 L 12 4 M 7 9 L 12 4 L 17 9 M 4 14 L 4 20 L 20 20 L 20 14"},
    Shape{"reply", "M 9 6 L 4 11 L 9 16 M 4 11 L 14 11 Q 20 11 20 18"},
    Shape{"report", "M 6 3 L 18 3 L 18 21 L 6 21 Z M 12 17 L 12 8 M 8.5 11.5 L 12 8 L 15.5 11.5"},
    Shape{"rumour", "M 4 9 Q 6.7 5 9.3 9 Q 12 13 14.7 9 Q 17.3 5 20 9 M 4 16 Q 6.7 12 9.3 16 Q 12 20 14.7 16 Q 17.3 12 20 16"},
    Shape{"save", "M 4 4 L 16 4 L 20 8 L 20 20 L 4 20 Z M 8 4 L 8 9 L 15 9 L 15 4 M 7.5 20 L 7.5 14 L 16.5 14 L 16.5 20"},
    Shape{"search", "O 10.5 10.5 6.5 M 15.3 15.3 L 20.5 20.5"},
    Shape{"send", "M 3.5 4 L 21 12 L 3.5 20 L 6 12 Z M 6 12 L 13 12"},
    Shape{"share", "M 5 14 L 5 7 L 16 7 M 13 4 L 16 7 L 13 10 M 19 10 L 19 17 L 8 17 M 11 14 L 8 17 L 11 20"},
    Shape{"shield", "M 12 3 L 19.5 6 Q 20 17 12 21 Q 4 17 4.5 6 Z"},
    Shape{"source", "O 9.5 9.5 6 M 14 14 L 20.5 20.5 M 7 9.5 L 9 11.5 L 12.2 7.8"},
    Shape{"speed", "A 12 14 9 -20 220 M 12 14 L 16 9"},
    Shape{"sun", "O 12 12 4 M 12 2.5 L 12 4.5 M 12 19.5 L 12 21.5 M 2.5 12 L 4.5 12 M 19.5 12 L 21.5 12 M 5.3 5.3 L 6.7 6.7 M 17.3 17.3 L 18.7 18.7 M 18.7 5.3 L 17.3 6.7 M 6.7 17.3 L 5.3 18.7"},
    Shape{"tag", "M 3.5 4 L 12 4 L 21 13 L 13 21 L 3.5 11.5 Z O 8 8.5 1.2"},
    Shape{"team", "O 8.5 8 3.3 M 2.5 19.5 Q 2.5 13.5 8.5 13.5 Q 14.5 13.5 14.5 19.5 M 15 5 Q 18.5 5.5 18.3 8.3 Q 18 11 15 11.2 M 17 14 Q 21.5 14.5 21.5 19.5"},
    Shape{"trash", "M 4 6.5 L 20 6.5 M 9 6.5 L 9 3.5 L 15 3.5 L 15 6.5 M 6 6.5 L 7 20.5 L 17 20.5 L 18 6.5 M 10 10.5 L 10 16.5 M 14 10.5 L 14 16.5"},
    Shape{"true", "O 12 12 9 M 8 12.5 L 11 15.5 L 16 9"},
    Shape{"unclear", "O 12 12 9 M 8 12 Q 10 9 12 12 Q 14 15 16 12"},
    Shape{"undo", "M 8 5 L 4 9 L 8 13 M 4 9 L 15 9 Q 20 9.5 20 14 Q 20 19 15 19 L 9 19"},
    Shape{"up", "M 12 20 L 12 5 M 6 11 L 12 5 L 18 11"},
    Shape{"user", "O 12 8 4 M 4.5 20.5 Q 4.5 14 12 14 Q 19.5 14 19.5 20.5"},
    Shape{"warning", "M 12 3.5 L 21.5 20 L 2.5 20 Z M 12 9.5 L 12 14 O 12 17 0.4"},
};
static_assert(std::ranges::is_sorted(kShapes, {}, &Shape::name));

QPainterPath drawn(std::string_view strokes) {
    std::istringstream in{std::string(strokes)};
    const auto number = [&in] {
        qreal value = 0;
        in >> value;
        return value;
    };
    const auto point = [&number] {
        const qreal x = number();
        return QPointF(x, number());
    };
    QPainterPath path;
    for (char stroke = 0; in >> stroke;) {
        if (stroke == 'M') path.moveTo(point());
        if (stroke == 'L') path.lineTo(point());
        if (stroke == 'Z') path.closeSubpath();
        if (stroke == 'Q') {
            const QPointF control = point();
            path.quadTo(control, point());
        }
        if (stroke == 'C') {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        }
        if (stroke == 'O') {
            const QPointF centre = point();
            const qreal radius = number();
            path.addEllipse(centre, radius, radius);
        }
        if (stroke == 'R') {
            const QPointF corner = point();
            const QPointF size = point();
            const qreal radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        }
        if (stroke == 'A') {
            const QPointF centre = point();
            const qreal radius = number();
            const qreal from = number();
            const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            path.arcMoveTo(box, from);
            path.arcTo(box, from, number());
        }
    }
    return path;
}

}  // namespace

QPainterPath iconPath(const QString& name) {
    const std::string wanted = name.toStdString();
    const auto found = std::ranges::lower_bound(kShapes, std::string_view(wanted), {}, &Shape::name);
    return found != kShapes.end() && found->name == wanted ? drawn(found->strokes) : QPainterPath();
}

QStringList iconNames() {
    QStringList names;
    for (const Shape& shape : kShapes) names << QString::fromUtf8(shape.name.data(), qsizetype(shape.name.size()));
    return names;
}

}  // namespace gladi::style
