/// The look of the timeline, beside what all pages share.
enum CalendarStyle {
  /// The rules. Below 48 em a name stands above its bars.
  static let sheet: StaticString = """
    .summary { font-size: 1.15rem; }
    .legend { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.25rem 1.5rem;
      list-style: none; padding: 0; margin: 1rem 0; font-size: 0.875rem; }
    .legend li { display: grid; grid-template-columns: 48px 1fr; gap: 0.6rem; align-items: start; }
    .legend svg { margin-top: 0.1rem; }
    .patterns { position: absolute; }
    .chart { position: relative; --gutter: 20rem; padding: 1.35rem 0.9rem 0 0; border-bottom: 1px solid var(--line); }
    .grid { position: absolute; top: 0; left: var(--gutter); width: calc(100% - var(--gutter) - 0.9rem); height: 100%; }
    .grid text, .doubt { font-size: 12px; }
    .grid text { fill: var(--quiet); }
    .grid .narrow { display: none; }
    .tick { stroke: var(--line); stroke-width: 1; }
    .today { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .rows { list-style: none; margin: 0; padding: 0; position: relative; }
    .row { display: grid; grid-template-columns: var(--gutter) 1fr; border-top: 1px solid var(--line); align-items: center;
      font-size: 0.875rem; line-height: 1.3; }
    .row svg { display: block; overflow: visible; }
    .name { padding: 0.15rem 0.75rem 0.15rem 0; }
    .name a { color: var(--ink); text-decoration-color: var(--line); text-underline-offset: 0.2em; }
    .name .quiet { font-size: 0.8rem; }
    .undated { font-size: 0.875rem; max-width: none; color: var(--quiet); }
    .core { fill: var(--mark); stroke: var(--mark); }
    .vague { fill: var(--mark-soft); stroke: var(--mark); stroke-dasharray: 1.5 2; }
    .assumed { fill: var(--ground); stroke: var(--mark); stroke-dasharray: 4 3; }
    .wave rect, .wave line { shape-rendering: crispEdges; }
    .start { stroke: var(--mark); stroke-width: 3; }
    .arrow { overflow: visible; fill: var(--mark); }
    .edge path { stroke: var(--ground); stroke-width: 1.5; }
    .claimed rect { stroke: var(--other); }
    .claimed .core, .claimed .vague { fill: url(#claim); }
    .claimed .start { stroke: var(--other); }
    .doubt { fill: var(--mark); font-weight: 700; }
    .claimed .arrow, .claimed .doubt { fill: var(--other); }
    .inferred .core, .inferred .vague { fill: url(#inferred); }
    .stripe { stroke: var(--other); stroke-width: 2.5; }
    .dot { fill: var(--mark); }
    .scroll table { min-width: 68rem; table-layout: fixed; }
    td { overflow-wrap: anywhere; }
    th:nth-child(1) { width: 14%; }
    th:nth-child(2) { width: 9%; }
    th:nth-child(3) { width: 9%; }
    th:nth-child(4) { width: 13%; }
    th:nth-child(5) { width: 11%; }
    th:nth-child(6) { width: 18%; }
    th:nth-child(7) { width: 13%; }
    th:nth-child(8) { width: 7%; }
    th:nth-child(9) { width: 6%; }
    @media (max-width: 64em) {
      .grid .narrow { display: inline; }
      .grid .wide { display: none; }
      .chart { --gutter: 16rem; }
    }
    @media screen and (max-width: 48em) {
      .chart { --gutter: 0rem; }
      .row { grid-template-columns: 100%; padding: 0.3rem 0 0.2rem; }
      .name { padding: 0; }
      .name > * { background: var(--ground); }
    }
    @page { size: A4 landscape; margin: 12mm; }
    @media print {
      .chart { --gutter: 15rem; }
      .lane h3 { break-after: avoid; }
      .row { break-inside: avoid; font-size: 8.5pt; }
      .scroll table { min-width: 0; font-size: 7.5pt; }
    }
    """
}
