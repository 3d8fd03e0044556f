/// The look that all pages share: the reader's own letters, light or dark as the reader's machine is set, print in black
/// on white.
///
/// Contrast of text to its ground is at least 7:1, of quiet text and links at least 5:1, of drawn shapes at least 3:1, in
/// light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).
enum PageStyle {
  /// The rules. Colours have names by use: `--ink` for text, `--quiet` for lesser text, `--mark` for what is drawn.
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --ink: #16202a; --quiet: #4a5763; --line: #c3ccd4; --band: #f1f4f7;
      --mark: #1d5fa3; --mark-soft: #a9c8e8; --other: #a3480b; --link: #174f8a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #12181f; --ink: #e8edf2; --quiet: #a9b6c2; --line: #3d4a56; --band: #1b242d;
        --mark: #7db5ec; --mark-soft: #34597d; --other: #f0a468; --link: #9cc7f2;
      }
    }
    @media print {
      :root {
        color-scheme: light;
        --ground: #ffffff; --ink: #000000; --quiet: #3a3a3a; --line: #a8a8a8; --band: #ffffff;
        --mark: #1d5fa3; --mark-soft: #a9c8e8; --other: #a3480b; --link: #000000;
      }
    }
    @media (forced-colors: active) {
      :root {
        --ground: Canvas; --ink: CanvasText; --quiet: CanvasText; --line: GrayText; --band: Canvas;
        --mark: CanvasText; --mark-soft: GrayText; --other: LinkText; --link: LinkText;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
    body { margin: 0; overflow-wrap: anywhere; }
    main { max-width: 80rem; margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2.5rem) 3rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0 1rem; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 0.5rem; }
    h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.5rem 0 0.25rem; }
    p, ul.plain { max-width: 48rem; margin: 0.5rem 0; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    summary { cursor: pointer; font-weight: 600; }
    .quiet { color: var(--quiet); font-weight: normal; }
    .kind { color: var(--quiet); margin: 0.5rem 0 -0.25rem; }
    .benefit { color: var(--mark); }
    .harm { color: var(--other); }
    .scroll { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; }
    caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--quiet); }
    tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    tr:target { background: var(--band); }
    @media print {
      html { font-size: 9pt; }
      main { max-width: none; padding: 0; }
      h2, h3, caption { break-after: avoid; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; }
      a { text-decoration: none; }
    }
    """
}
