import Application
import Exchange

/// Fills the ports of the use cases with what is really there.
enum Composition {
    static func importing() -> ImportDocuments {
        ImportDocuments(
            source: FileSource.port, reader: ImportPort { ImportReader.read($0, kind: $1) },
            progress: ProgressLine.port)
    }

    static func checking() -> CheckDocuments {
        CheckDocuments(importing: importing(), progress: ProgressLine.port)
    }
}
