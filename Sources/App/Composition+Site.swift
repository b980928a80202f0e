import Application
import Documents
import Foundation
import Rendering
import Store
import WebServer

extension Composition {
    /// What the web application needs.
    static func site(
        _ store: RegisterStore, _ address: SiteAddress, printingSeconds: Int, pageCache: Int
    ) -> SiteServices {
        let register = store.port
        let background = BackgroundWork(threads: ProcessInfo.processInfo.activeProcessorCount, waiting: 32).port
        let maker = DocumentMaker(seconds: printingSeconds, width: 100, usesColor: false)
        let dossiers = ReadDossier(register: register, background: background, nomenclature: nomenclaturePort)
        let records = records(store, dossiers, background)
        let imports = ImportServices(
            drafts: store.importPort, register: register, reading: UploadReader.own.port, source: FileSource.port,
            folders: UploadFolder.port, code: .dossierFile, background: background)
        let list = ListAgencies(
            list: store.listPort, register: register, findings: records.findings, background: background,
            nomenclature: nomenclaturePort)
        return SiteServices(
            register: register, settings: KeepSettings(port: store.settingsPort, clock: clock), access: access(store),
            address: address, list: list,
            home: OpenHome(
                list: list, findings: records.findings, notes: store.findingNotePort,
                drafts: ListOpenImports(drafts: store.importPort, reviewing: imports.reviewing),
                people: records.people, accounts: store.accountPort),
            dossiers: dossiers, records: records, imports: imports,
            documents: DocumentPort { document, format in
                do throws(DocumentPort.Failure) {
                    return .success(try maker.made(document, as: format).bytes)
                } catch {
                    return .failure(error)
                }
            }, background: background, asset: AssetFiles.bytes, pageCache: pageCache,
            log: { Terminal.warn("selaras: \($0)") })
    }
}
