#include "simulator/scenario/rubric.h"

#include <cmath>

#include "simulator/scenario/fields.h"
#include "simulator/scenario/read_rubric.h"

namespace gladi::scenario {

using namespace core;

void readRubric(Reading& reading, const Node& node, Rubric& rubric, const Scenario* rescored) {
    Fields fields(reading, node, "the rubric");
    if (const Node* weights = fields.find("weights")) {
        double speed = 30, accuracy = 35, sop = 35;
        Fields parts(reading, *weights, "the weights");
        parts.optional("speed", speed);
        parts.optional("accuracy", accuracy);
        parts.optional("sop", sop);
        parts.done();
        if (std::abs(speed + accuracy + sop - 100) > 1e-6 || speed < 0 || accuracy < 0 || sop < 0)
            reading.report.error(weights->place, "weights-sum", "the weights do not add up to 100", "speed, accuracy and sop are percent; left out they are 30, 35, 35");
        rubric.speedWeight = speed / 100;
        rubric.accuracyWeight = accuracy / 100;
        rubric.sopWeight = sop / 100;
    }
    if (const Node* bands = fields.find("bands")) {
        Fields parts(reading, *bands, "the bands");
        parts.optional("performed", rubric.performed);
        parts.optional("some", rubric.some);
        parts.optional("major", rubric.major);
        parts.done();
        if (!(0 < rubric.major && rubric.major < rubric.some && rubric.some < rubric.performed && rubric.performed <= 100))
            reading.report.error(bands->place, "out-of-order", "the bands do not rise", "0 < major < some < performed <= 100");
    }
    fields.optional("correction_window", rubric.correctionWindow);
    const Node* deadlines = fields.find("deadlines");
    if (rescored == nullptr) fields.misplaced("deadlines", "it is for scoring a session anew; here write target: and lapse: where the obligation is");
    else if (deadlines != nullptr) readDeadlines(reading, *deadlines, *rescored, rubric.deadlines);
    fields.done();
}

LoadedRubric loadRubric(std::string_view bytes, const std::string& filename, const Scenario& scenario) {
    Report report;
    Reading reading{report, scenario.language};
    Rubric rubric = scenario.rubric;
    if (const auto root = parseDocument(bytes, report.addFile(filename), report)) {
        Fields fields(reading, *root, "the file");
        if (const Node* node = fields.need("rubric")) readRubric(reading, *node, rubric, &scenario);
        fields.done();
    }
    LoadedRubric loaded{std::nullopt, report.diagnostics()};
    if (report.errors() == 0) loaded.rubric = rubric;
    return loaded;
}

}  // namespace gladi::scenario
