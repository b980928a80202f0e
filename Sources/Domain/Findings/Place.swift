/// A place a finding concerns: the path in the dossier, the place in the source and what stands there.
package struct Place: Hashable, Sendable {
    package var path: DossierPath
    package var source: SourcePlace?
    package var quote: String

    package init(path: DossierPath, source: SourcePlace?, quote: String) {
        self.path = path
        self.source = source
        self.quote = quote
    }
}
