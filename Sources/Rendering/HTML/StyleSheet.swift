/// The style sheets of all pages, for screen and print; no page needs anything else.
enum StyleSheet {
    /// Letters, colours and tables.
    static let base: StaticString = """
        :root {
          --ink: #1d2329; --muted: #5b6570; --line: #c9d0d6; --soft: #f3f5f7; --paper: #ffffff;
          --error: #a3262a; --error-soft: #fbeeee; --warning: #8a5200; --warning-soft: #fdf5e6;
          --advice: #1f5a96; --advice-soft: #edf4fb; --good: #226b3a; --good-soft: #ecf6ef;
        }
        * { box-sizing: border-box; }
        html { background: var(--soft); color: var(--ink);
          font: 16px/1.5 "Noto Sans", "Liberation Sans", "Segoe UI", Roboto, Arial, sans-serif;
          text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 2rem 2.5rem 4rem; max-width: 62rem; background: var(--paper);
          min-height: 100vh; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .6em; break-after: avoid; }
        h1 { font-size: 1.7rem; margin: 0 0 .2em; }
        h2 { font-size: 1.25rem; }
        h3 { font-size: 1.05rem; }
        h4, h5, h6 { font-size: 1rem; }
        p { margin: 0 0 .6em; }
        a { color: var(--advice); }
        .muted { color: var(--muted); }
        q { quotes: "“" "”"; overflow-wrap: anywhere; }
        code { font: .9em/1.4 "Noto Sans Mono", "Liberation Mono", Consolas, monospace; overflow-wrap: anywhere; }
        .wide { overflow-x: auto; margin: 0 0 1.2em; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4;
          font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; padding: 0 0 .4em; font-size: 1rem; }
        th, td { border: 1px solid var(--line); padding: .35em .55em; vertical-align: top; text-align: left;
          overflow-wrap: break-word; }
        thead th { background: var(--soft); text-align: center; vertical-align: middle; font-weight: 600; }
        thead .numbers td { background: var(--soft); text-align: center; font-size: .75rem; color: var(--muted);
          padding: .1em; }
        tbody th { font-weight: 600; }
        tbody .band th { background: #e8ecf0; }
        td.end, th.end { text-align: right; }
        td.center, th.center { text-align: center; }
        td p, th p { margin: 0 0 .25em; }
        td p:last-child, th p:last-child { margin-bottom: 0; }
        .hole { color: var(--error); font-style: italic; }
        td.blank, th.blank { background: #fdf1d3; position: relative; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        @media (max-width: 40rem) { body { padding: 1rem 1rem 3rem; } }
        @media print {
          html { background: none; font-size: 10.5pt; }
          body { max-width: none; padding: 0; min-height: 0; }
          .wide { overflow: visible; }
          tr, li, .signature, .finding { break-inside: avoid; }
          tr.band { break-after: avoid; }
          thead { display: table-header-group; }
          thead th, thead .numbers td, tbody .band th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }
        """

    /// Official documents: title block, facts, signatures, page sizes.
    static let document: StaticString = """
        @media screen { body { max-width: 76rem; } }
        tbody th { font-weight: 400; }
        tbody .band th, tbody .header th, tbody .total th { font-weight: 600; }
        tbody .header th { background: var(--soft); text-align: center; vertical-align: middle; }
        .titles { text-align: center; margin-bottom: 2rem; }
        .titles h1 { font-size: 1.35rem; margin: 0; }
        .titles p { font-weight: 600; font-size: 1.05rem; margin: 0; }
        .cover { text-align: center; font-weight: 600; font-size: 1.4rem; break-after: page; padding: 4rem 0 6rem; }
        .cover p { margin: 0; }
        .cover .foot { margin-top: 6rem; }
        .emblem { height: 6rem; margin-bottom: 1.5rem; }
        .letterhead { position: relative; border-bottom: 3px double var(--ink); padding-bottom: .6rem;
          margin-bottom: 1.6rem; }
        .letterhead .emblem { position: absolute; left: 0; top: 0; height: 5rem; margin: 0; }
        .letterhead .government, .letterhead .agency { font-size: 1.2rem; }
        .letterhead .address { font-weight: 400; font-size: .95rem; }
        caption.official { text-align: center; }
        .chapter { text-align: center; }
        .centered { text-align: center; margin: 1em 0; }
        .centered p { margin: 0; }
        .clauses { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .5em 1.2em; }
        .clauses dt { font-weight: 600; }
        .clauses dt::after { content: " :"; }
        .clauses dd, .clauses ol { margin: 0; }
        .marked { list-style: none; }
        .register { list-style: none; padding: 0; }
        .register a { color: inherit; }
        .register .depth-1 { padding-left: 1.5rem; } .register .depth-2 { padding-left: 3rem; }
        .register .depth-3 { padding-left: 4.5rem; } .register .depth-4 { padding-left: 6rem; }
        figure { margin: 1.5em 0; }
        figcaption { font-weight: 600; text-align: center; margin-top: .6em; }
        .legend { list-style: none; margin: .4em 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3em 1.5em;
          justify-content: center; font-size: .85rem; }
        .legend .box { display: inline-block; width: 1.2rem; height: .8rem; padding: 0; vertical-align: middle; }
        figure:has(> .tree) { overflow-x: auto; }
        .tree { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: .5rem; }
        .tree li { position: relative; display: flex; align-items: center; }
        .tree .tree { position: relative; padding-left: 2rem; }
        .tree .tree::before, .tree .tree > li::before { content: ""; position: absolute; top: 50%; width: 1rem;
          border-top: 1px solid var(--muted); }
        .tree .tree::before { left: 0; }
        .tree .tree > li::before { left: -1rem; }
        .tree .tree > li::after { content: ""; position: absolute; left: -1rem; top: -.25rem; bottom: -.25rem;
          border-left: 1px solid var(--muted); }
        .tree .tree > li:first-child::after { top: 50%; }
        .tree .tree > li:last-child::after { bottom: 50%; }
        .box { flex: none; width: 16rem; background: var(--soft); border: 1px solid var(--line);
          border-left: 4px solid var(--muted); border-radius: 4px; padding: .35rem .6rem; font-size: .85rem;
          line-height: 1.35; break-inside: avoid; overflow-wrap: break-word; }
        .box small { display: block; color: var(--muted); }
        .box p { margin: .2rem 0 0; }
        .box.good { border-left-color: var(--good); background: var(--good-soft); }
        .box.warning { border-left-color: var(--warning); background: var(--warning-soft); }
        .box.error { border-left-color: var(--error); background: var(--error-soft); }
        @media screen and (max-width: 40rem) {
          .tree li { display: block; }
          .tree .tree { padding: .5rem 0 0 1rem; }
          .tree .tree::before, .tree .tree > li::before, .tree .tree > li::after { display: none; }
          .box { width: auto; }
        }
        .stages { list-style: none; padding: 0; display: grid; gap: 1rem;
          grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
        .stages > li { border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.2em; margin: 0 0 1em; }
        .facts dt { color: var(--muted); }
        .facts dd { margin: 0; }
        .signatures { display: flex; justify-content: space-between; gap: 3rem; margin-top: 3rem;
          break-inside: avoid; }
        .signature { flex: 1; max-width: 24rem; text-align: center; display: flex; flex-direction: column; }
        .signature:only-child { margin-left: auto; }
        .signature p { margin: 0; min-height: 1.5em; }
        .signature .room { margin-top: auto; padding-top: 5rem; border-bottom: 1px dotted var(--ink); }
        .starts-page { break-before: page; }
        @page a4-portrait { size: 210mm 297mm; margin: 15mm 15mm 18mm; }
        @page a4-landscape { size: 297mm 210mm; margin: 14mm 15mm 16mm; }
        @page folio-portrait { size: 215mm 330mm; margin: 15mm 15mm 18mm; }
        @page folio-landscape { size: 330mm 215mm; margin: 14mm 15mm 16mm; }
        @page a3-portrait { size: 297mm 420mm; margin: 15mm 15mm 18mm; }
        @page a3-landscape { size: 420mm 297mm; margin: 14mm 15mm 16mm; }
        .a4 .portrait { page: a4-portrait; } .a4 .landscape { page: a4-landscape; }
        .folio .portrait { page: folio-portrait; } .folio .landscape { page: folio-landscape; }
        .a3 .portrait { page: a3-portrait; } .a3 .landscape { page: a3-landscape; }
        @media print {
          :root { --line: #6b747c; }
          html { font-size: 9.5pt; }
          h2 { margin-top: 1.4em; }
          table { font-size: 7.5pt; line-height: 1.25; }
          th, td { padding: 1.5pt 2.5pt; }
          tr:has([rowspan]) { break-inside: auto; }
          tbody .header { break-after: avoid; }
          table:has(tbody .header) thead { display: table-row-group; }
          .register a { text-decoration: none; }
          .box { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          figure:has(> .tree) { overflow: visible; }
        }
        """

    /// The report of a check: tiles, the list to tick off.
    static let report: StaticString = """
        @page { size: A4 portrait; margin: 16mm 15mm 18mm; }
        .subject { font-size: 1.1rem; margin: 0; }
        .agency + .agency { border-top: 3px solid var(--ink); margin-top: 4rem; padding-top: 2rem;
          break-before: page; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem;
          margin: 1.5rem 0; }
        .tile { border: 1px solid var(--line); border-top: 4px solid var(--muted); border-radius: 4px;
          padding: .6rem .8rem; }
        .tile b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .tile span { color: var(--muted); font-size: .9rem; }
        .tile.error { border-top-color: var(--error); } .tile.error b { color: var(--error); }
        .tile.warning { border-top-color: var(--warning); } .tile.warning b { color: var(--warning); }
        .tile.advice { border-top-color: var(--advice); } .tile.advice b { color: var(--advice); }
        .tile.good { border-top-color: var(--good); } .tile.good b { color: var(--good); }
        .chips { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem .5rem; padding: 0; margin: .3rem 0 .6rem; }
        .chips li { background: var(--soft); border-radius: 99px; padding: .1rem .7rem; font-size: .9rem; }
        nav ul { columns: 2 18rem; padding-left: 1.2rem; }
        .list { counter-reset: ticked; display: flex; flex-direction: column; }
        .list > h2, .list > p { order: -2; }
        .tally { order: -1 !important; color: var(--muted); }
        .tally::before { content: counter(ticked) " "; font-weight: 600; color: var(--ink); }
        .list h3 { margin: 1.2em 0 .2em; }
        h3.error { color: var(--error); } h3.warning { color: var(--warning); } h3.advice { color: var(--advice); }
        h4.where { margin: 1em 0 .5em; font-weight: 600; }
        .finding { position: relative; border: 1px solid var(--line); border-left: 4px solid var(--muted);
          border-radius: 4px; padding: .7rem .9rem .7rem 3rem; margin: 0 0 .6rem; }
        .finding.error { border-left-color: var(--error); }
        .finding.warning { border-left-color: var(--warning); }
        .finding.advice { border-left-color: var(--advice); }
        .finding input { position: absolute; left: .9rem; top: .85rem; width: 1.2rem; height: 1.2rem; margin: 0;
          accent-color: var(--good); }
        .finding input:checked { counter-increment: ticked; }
        .finding label { font-weight: 600; cursor: pointer; }
        .finding input:checked ~ label { text-decoration: line-through; color: var(--muted); }
        .finding input:checked ~ .detail { opacity: .5; }
        .finding .sum { background: var(--soft); border-radius: 3px; padding: .3rem .6rem; margin: .4rem 0;
          font-variant-numeric: tabular-nums; }
        .finding .sum p { margin: 0; }
        .finding dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .2rem .8rem; margin: .4rem 0 0; }
        .finding dt { color: var(--muted); }
        .finding dd { margin: 0; }
        .finding .places { list-style: none; margin: 0; padding: 0; }
        .finding .places li { display: inline-block; margin-right: 1.2em; }
        .finding .meta { color: var(--muted); font-size: .85rem; margin: .4rem 0 0; }
        .clean { background: var(--good-soft); border-left: 4px solid var(--good); padding: .6rem .9rem; }
        .refused { background: var(--error-soft); border-left: 4px solid var(--error); padding: .6rem .9rem; }
        .refused ul { margin: 0; padding-left: 1.2rem; }
        @media (max-width: 40rem) { .finding dl { grid-template-columns: 1fr; } .finding dd { margin-bottom: .3rem; } }
        @media print {
          html { font-size: 9.5pt; }
          h2 { margin-top: 1.4em; }
          h4.where { margin: .8em 0 .3em; }
          .finding { padding: .4rem .7rem .4rem 2.6rem; margin-bottom: .4rem; }
          .finding input { top: .5rem; }
          .tiles { margin: 1rem 0; }
          .tally { display: none; }
          .tile, .finding, .chips li, .finding .sum, .clean, .refused {
            -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .list { display: block; }
        }
        """
}
