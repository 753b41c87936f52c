#include "qml/bridge/program.h"

#include "moc_program.cpp"
