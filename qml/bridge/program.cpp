#include "qml/bridge/program.h"
