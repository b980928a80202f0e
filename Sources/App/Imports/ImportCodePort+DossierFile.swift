import Application
import Domain
import Exchange

extension ImportCodePort {
    /// Dossier files in JSON.
    static let dossierFile = ImportCodePort(
        write: { DossierFile.write($0, as: .json) },
        read: { bytes in
            DossierFileReader.read(SourceFile(name: "dossier.json", bytes: bytes)).proposals.first
        }, writeTables: ImportFile.writeTables, readTables: ImportFile.readTables)
}
