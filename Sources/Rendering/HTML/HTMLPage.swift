import Domain
import Markup

/// The frame of every page: no script, no outside resource, its own style.
enum HTMLPage {
    static func render(
        title: String, language: Language = .id, style: StaticString, body: (inout MarkupWriter) -> Void
    ) -> [UInt8] {
        var writer = MarkupWriter(.html, capacity: 65_536)
        writer.raw("<!DOCTYPE html>\n")
        writer.element("html", .text("lang", language.rawValue)) { w in
            w.raw("\n")
            w.element("head") { w in
                w.raw(
                    """
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">

                    """)
                w.element("title", text: title)
                w.raw("\n<style>\n")
                w.raw(StyleSheet.base)
                w.raw("\n")
                w.raw(style)
                w.raw("\n</style>")
            }
            w.raw("\n")
            w.element("body") { w in
                w.raw("\n")
                body(&w)
            }
        }
        writer.raw("\n")
        return writer.finish()
    }
}
