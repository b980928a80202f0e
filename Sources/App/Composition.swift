import Application
import Dispatch
import Domain
import Exchange
import Foundation
import Printing
import Rendering

/// Fills the ports of the use cases with what is really there.
enum Composition {
    static func importing() -> ImportDocuments {
        ImportDocuments(
            source: FileSource.port,
            reader: ImportPort {
                ImportReader.groups($0)
            } read: {
                ImportReader.read($0, kind: $1)
            }, work: work, progress: ProgressLine.port)
    }

    static func checking() -> CheckDocuments {
        CheckDocuments(importing: importing(), nomenclature: nomenclaturePort)
    }

    static let nomenclaturePort = NomenclaturePort { nomenclature }

    /// - Parameter write: says why a print can't be written, or nil.
    static func renderingAll(
        write: @escaping @Sendable (RenderAllDocuments<DocumentFormat>.Print) -> String?
    ) -> RenderAllDocuments<DocumentFormat> {
        RenderAllDocuments(checking: checking(), work: work, progress: ProgressLine.port, write: write)
    }

    static func printing(seconds: Int) -> PrintingTools {
        PrintingPrograms(seconds: seconds) { ResourceFolder.bytes(of: $0) }.tools
    }

    /// The edition that is held; read once, by the first report that asks.
    private static let nomenclature: Nomenclature? = {
        ResourceFolder.bytes(of: "nomenclature/kabupaten-kota-2023.csv").flatMap {
            NomenclatureFile.read($0, year: 2023)
        }
    }()

    /// All cores, with enough pieces for each that none waits for the slowest.
    private static var work: WorkPort {
        WorkPort(width: ProcessInfo.processInfo.activeProcessorCount * 4) { count, body in
            DispatchQueue.concurrentPerform(iterations: count, execute: body)
        }
    }
}
