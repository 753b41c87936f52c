#pragma once

#include <string_view>

namespace gladi::assessment::exporting {

/// Colours are those of the light theme; state is always told by a word as well.
inline constexpr std::string_view kReportStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 32px 24px; background: #F5F6F8; color: #16212C;
       font: 16px/1.5 "Noto Sans", "Segoe UI", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 0 0 4px; }
p { margin: 0 0 8px; max-width: 44rem; }
.muted { color: #52606D; font-size: 14px; }
.scores { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px; margin-top: 24px; }
.card { background: #FFFFFF; border: 1px solid #D9DEE4; border-radius: 8px; padding: 16px; break-inside: avoid; margin-bottom: 12px; }
.figure { font-size: 40px; line-height: 1.1; }
.chip { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 8px; font-size: 14px; }
.good { color: #1A7346; } .warn { color: #8A5200; } .bad { color: #B3261E; } .plain { color: #52606D; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0 0; font-size: 14px; }
dt { color: #52606D; } dd { margin: 0; }
ul { margin: 4px 0 0; padding-left: 20px; font-size: 14px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; background: #FFFFFF; }
th, td { text-align: left; vertical-align: top; padding: 8px; border-bottom: 1px solid #D9DEE4; }
th { color: #52606D; font-weight: 600; } td.n, th.n { text-align: right; white-space: nowrap; }
code { font: 14px/1.5 "Noto Sans Mono", Consolas, monospace; }
code.long { overflow-wrap: anywhere; }
@media (max-width: 44rem) { .scores { grid-template-columns: 1fr; } }
@media print { body { background: #FFFFFF; padding: 0; font-size: 11pt; } .card, table { border-color: #A3B3C2; }
               tr, .card { break-inside: avoid; } h2 { break-after: avoid; } @page { size: A4; margin: 16mm; } }
)";

}  // namespace gladi::assessment::exporting
