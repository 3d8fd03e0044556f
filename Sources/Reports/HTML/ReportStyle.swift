/// The look of a report laid out as a page, beside what all pages share.
enum ReportStyle {
  /// The rules. From 72 em the contents stand beside the report.
  static let sheet: StaticString = """
    .report nav { font-size: 0.875rem; line-height: 1.35; margin: 1rem 0; padding: 0.5rem 0; }
    .report nav ol { list-style: none; margin: 0; padding: 0; columns: 18rem; column-gap: 2rem; }
    .report nav li { padding: 0.2rem 0; break-inside: avoid; }
    .report nav a { text-decoration-color: var(--line); text-underline-offset: 0.2em; }
    .body > section:first-of-type h2 { margin-top: 1.25rem; }
    h2 { border-top: 1px solid var(--line); padding-top: 0.75rem; scroll-margin-top: 0.5rem; }
    .lead { margin-top: 1.25rem; }
    ul.items { max-width: 48rem; margin: 0.5rem 0; padding-left: 1.25rem; }
    ul.items li { margin: 0.2rem 0; }
    .notes { list-style: none; margin: 0.75rem 0; padding: 0; max-width: 50rem; }
    .note { border-left: 4px solid var(--line); padding: 0.1rem 0 0.1rem 0.9rem; margin: 0.75rem 0; break-inside: avoid; }
    .note p { margin: 0.15rem 0; }
    .note.high { border-left-color: var(--other); border-left-width: 6px; padding-left: calc(0.9rem - 2px); }
    .note.medium { border-left-color: var(--other); }
    .report table { min-width: 32rem; }
    th, td { overflow-wrap: break-word; max-width: 36rem; }
    td.words { min-width: 6.5rem; }
    tbody th.words { min-width: 11rem; }
    @media screen and (max-width: 40em) {
      .report table.stack { min-width: 0; }
      .stack, .stack caption, .stack thead, .stack tbody { display: block; }
      .stack tr { display: grid; grid-template-columns: repeat(var(--numbers), 1fr); padding: 0.35rem 0;
        border-bottom: 1px solid var(--line); }
      .stack-3 { --numbers: 3; } .stack-4 { --numbers: 4; } .stack-5 { --numbers: 5; } .stack-6 { --numbers: 6; }
      .stack th, .stack td { border: 0; padding: 0.1rem 0.35rem 0.1rem 0; }
      .stack .words { grid-column: 1 / -1; min-width: 0; }
      .stack .number:first-child + .words { grid-column: 2 / -1; }
      .stack thead .number { white-space: normal; font-size: 0.8125rem; }
    }
    @media screen and (min-width: 72em) {
      .report { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 3rem; align-items: start; }
      .report nav { grid-column: 2; grid-row: 1; position: sticky; top: 1rem; margin: 0;
        border-left: 1px solid var(--line); padding: 0 0 0 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
      .report nav ol { columns: auto; }
      .report .body { grid-column: 1; grid-row: 1; }
    }
    @page { size: A4; margin: 14mm 15mm; }
    @media print {
      .report nav { display: none; }
      .report table { min-width: 0; font-size: 8pt; }
      td.words, tbody th.words { min-width: 0; }
      p, ul.items, .notes { max-width: none; }
    }
    """
}
