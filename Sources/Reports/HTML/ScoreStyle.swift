/// The look of score pictures and of glyphs.
///
/// The seven colours are those of method 3, made for a white ground: at least 3:1 against it, and apart from each other
/// for every kind of colour vision. So pictures keep a white ground in dark surroundings too, and glyphs outside of them
/// take the colour of the text there.
enum ScoreStyle {
  /// The rules. Below 48 em a name stands above its line.
  static let sheet: StaticString = """
    :root, .plate {
      --major-negative: #5C1F00; --moderate-negative: #A83B00; --minor-negative: #F46A25; --negligible: #6F6F6F;
      --minor-positive: #4A92D3; --moderate-positive: #20639B; --major-positive: #12294D;
    }
    .plate {
      --ground: #ffffff; --ink: #16202a; --quiet: #4a5763; --line: #c3ccd4;
      background: var(--ground); color: var(--ink); forced-color-adjust: none; print-color-adjust: exact;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --major-negative: var(--ink); --moderate-negative: var(--ink); --minor-negative: var(--ink);
        --negligible: var(--ink); --minor-positive: var(--ink); --moderate-positive: var(--ink);
        --major-positive: var(--ink);
      }
      .plate { padding: 0.75rem; border-radius: 4px; }
    }
    .band-major-negative { --band-colour: var(--major-negative); }
    .band-moderate-negative { --band-colour: var(--moderate-negative); }
    .band-minor-negative { --band-colour: var(--minor-negative); }
    .band-negligible { --band-colour: var(--negligible); }
    .band-minor-positive { --band-colour: var(--minor-positive); }
    .band-moderate-positive { --band-colour: var(--moderate-positive); }
    .band-major-positive { --band-colour: var(--major-positive); }
    .glyph { color: var(--band-colour); white-space: nowrap; }
    figure { margin: 1rem 0; break-inside: avoid; }
    figcaption { font-weight: 600; font-size: 0.875rem; padding-bottom: 0.5rem; }
    .scores { position: relative; --gutter: 22rem; padding: 1.35rem 0 0; border-bottom: 1px solid var(--line); }
    .scores .grid { position: absolute; top: 0; left: var(--gutter); width: calc(100% - var(--gutter)); height: 100%; }
    .grid text { font-size: 12px; fill: var(--quiet); }
    .rows { list-style: none; margin: 0; padding: 0; position: relative; }
    .row { display: grid; grid-template-columns: var(--gutter) 1fr; border-top: 1px solid var(--line);
      align-items: center; font-size: 0.875rem; line-height: 1.3; break-inside: avoid; }
    .row svg { display: block; overflow: visible; }
    .name { padding: 0.2rem 0.9rem 0.2rem 0; }
    .zero { stroke: var(--ink); stroke-width: 2.5; }
    .cut { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 1 4; }
    .interval { stroke: var(--band-colour); stroke-width: 4; }
    .end { stroke: var(--band-colour); stroke-width: 2; }
    .dot { fill: var(--band-colour); stroke: var(--ground); stroke-width: 1.5; }
    .not-assessed { fill: url(#hatching); stroke: var(--quiet); stroke-dasharray: 4 3; }
    .hatch { stroke: var(--quiet); stroke-width: 1; }
    .how { font-size: 0.875rem; margin-top: 0; }
    .bar { fill: #20639B; shape-rendering: crispEdges; }
    .floor { stroke: var(--quiet); stroke-width: 1; }
    .inside { fill: #ffffff; font-size: 11px; }
    .above { fill: var(--ink); font-size: 11px; }
    .patterns { position: absolute; }
    .key { font-size: 0.875rem; margin: 1rem 0; }
    .bands { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 0.15rem 1.5rem;
      list-style: none; padding: 0; margin: 0.5rem 0; }
    .bands li { display: grid; grid-template-columns: 44px 1fr; gap: 0.6rem; align-items: center; }
    .bands svg { overflow: visible; }
    @media (max-width: 64em) { .scores { --gutter: 15rem; } }
    @media screen and (max-width: 48em) {
      .scores { --gutter: 0rem; }
      .row { grid-template-columns: 100%; padding: 0.3rem 0 0.2rem; }
      .name { padding: 0; }
      .name > * { background: var(--ground); width: fit-content; padding-right: 0.5rem; }
    }
    @media print { .scores { --gutter: 14rem; } .row { font-size: 8.5pt; } }
    """
}
