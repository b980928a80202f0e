import Application
import Documents
import Domain
import HTTPTypes
import Store
import Synchronization
import TestSupport
import Testing
import WebUI

@testable import WebServer

@Suite("Settings of the installation")
struct SettingsTests {
    private func upload(_ bytes: [UInt8], to site: TestSite, as role: Role) async -> Answer {
        await site.upload(bytes, to: .changeLogo, field: FormField.logo, as: role)
    }

    @Test("another name stands in the head of every page, also before signing in")
    func name() async throws {
        let site = try await TestSite()
        let fields: [(StaticString, String)] = [(FormField.displayName, "e-SAKIP <Contoh>")]
        #expect(
            await site.post(.changeName, fields, as: .administrator).headers[.location]
                == Route.settings(saved: true).address)
        for role in [Role?.none, .planner] {
            let page = await site.get(role == nil ? Route.signIn(returning: nil) : .home, as: role)
            #expect(page.text.contains("e-SAKIP &lt;Contoh&gt;</a>"))
        }
        let entries = try await site.store.auditPort.verify(site.key.agency)
        #expect(entries.breaches.isEmpty)
    }

    @Test("a logo that can't be read again is a fault of the server; one that is too large isn't read at all")
    func unreadableLogo() async throws {
        let site = try await TestSite()
        site.uploads.isUnreadable.withLock { $0 = true }
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let answer = await upload(png, to: site, as: .administrator)
        #expect(answer.status == .internalServerError)
        #expect(site.faults.logged.count == 1)
        let large = png + [UInt8](repeating: 0, count: SiteLogo.byteLimit)
        #expect(await upload(large, to: site, as: .administrator).status == .unprocessableContent)
        #expect(site.faults.logged.count == 1)
    }

    @Test("moments are shown by the zone that was chosen; one that there isn't is refused")
    func zone() async throws {
        let site = try await TestSite()
        let history = Route.history(site.key, before: nil)
        #expect(await site.get(history).text.contains(" WIB"))
        let sent = await site.post(.changeZone, [(FormField.zone, "WIT")], as: .administrator)
        #expect(sent.headers[.location] == Route.settings(saved: true).address)
        let shown = await site.get(history).text
        #expect(shown.contains(" WIT"))
        #expect(!shown.contains(" WIB"))
        #expect(await site.post(.changeZone, [(FormField.zone, "UTC")], as: .administrator).status == .notFound)
        #expect(await site.post(.changeZone, [(FormField.zone, "WIB")], as: .planner).status == .notFound)
    }

    @Test("a day that was chosen counts until the customary one is chosen again; what is no day changes nothing")
    func deadlines() async throws {
        let site = try await TestSite()
        func send(_ day: String, _ month: String, shown: String, as role: Role = .administrator) async -> Answer {
            let fields = [
                ("tanggal-action-plan", day), ("bulan-action-plan", month), ("tahun-action-plan", "0"),
                ("terlihat-action-plan", shown),
            ]
            return await site.post(.changeDeadlines, named: fields, as: role)
        }
        #expect(await send("31", "4", shown: "+0-03-31").status == .unprocessableContent)
        #expect(await send("30", "4", shown: "+0-03-31", as: .planner).status == .notFound)
        #expect(await site.get(.deadlines(), as: .planner).status == .notFound)
        let before = await site.get(.deadlines(), as: .administrator).text
        #expect(await send("15", "5", shown: "+0-03-31").headers[.location] == Route.deadlines(saved: true).address)
        let chosen = await site.get(.deadlines(), as: .administrator).text
        #expect(chosen != before)
        #expect(chosen.contains("name=\"terlihat-action-plan\" value=\"+0-05-15\""))
        #expect(await send("31", "3", shown: "+0-05-15").status == .seeOther)
        #expect(await site.get(.deadlines(), as: .administrator).text == before)
        let log = await site.get(.auditLog(site.key.agency, before: nil), as: .administrator).text
        #expect(log.contains("Tenggat Rencana Aksi"))
        #expect(log.contains("15 Mei tahun anggaran itu"))
        #expect(try await site.store.auditPort.verify(site.key.agency).breaches.isEmpty)
    }

    @Test("an address that was given stands in the letterheads of the agency; only its administrators give it")
    func address() async throws {
        let site = try await TestSite()
        let agency = site.key.agency
        func send(_ text: String, as role: Role = .administrator) async -> Answer {
            await site.post(.changeAddress(agency), [(FormField.address, text)], as: role)
        }
        #expect(await site.get(.people(agency), as: .secretary).text.contains("name=\"alamat\"") == false)
        #expect(await send("Jl. Rahasia 1", as: .secretary).status == .forbidden)
        #expect(await send(String(repeating: "Jl.\n", count: 6)).status == .unprocessableContent)
        #expect(await send(String(repeating: "a", count: 121)).status == .unprocessableContent)
        #expect(await send(" Jl. Contoh <1>\r\n\r\nTelp. 2 ").headers[.location] == Route.people(agency).address)
        let form = await site.get(.people(agency), as: .administrator).text
        #expect(form.contains(">Jl. Contoh &lt;1&gt;\nTelp. 2</textarea>"))
        let id = DocumentDefinitionID("rencana-aksi-melebar")
        let printed = await site.get(.file(site.key, id, .asStated, .html)).text
        #expect(printed == "rencana-aksi-melebar\nJl. Contoh <1>\nTelp. 2")
        let log = await site.get(.auditLog(agency, before: nil), as: .administrator).text
        #expect(log.contains("Alamat pada kop surat"))
        #expect(await send("").status == .seeOther)
        #expect(await site.get(.people(agency), as: .administrator).text.contains("></textarea>"))
        #expect(try await site.store.auditPort.verify(agency).breaches.isEmpty)
    }

    @Test("where all agencies are of one region the logo is the emblem of documents, beside others it is none")
    func emblem() async throws {
        func printed(at site: TestSite) async -> String {
            await site.get(.file(site.key, DocumentDefinitionID("rencana-aksi-melebar"), .asStated, .html)).text
        }
        let shared = try await TestSite()
        let own = try await TestSite { register in
            RegisterPort(
                agencies: { () throws(StoreFault) in
                    try await register.agencies().filter { $0.agency.name == TestSite.dossier.agency.name }
                },
                addAgency: register.addAgency, add: register.add, load: register.load, version: register.version,
                correct: register.correct)
        }
        #expect(await printed(at: own) == "rencana-aksi-melebar")
        for site in [shared, own] {
            #expect(await upload(SamplePicture.jpeg, to: site, as: .administrator).status == .seeOther)
        }
        let emblem = "lambang, \(SamplePicture.jpeg.count) byte"
        #expect(await printed(at: own) == "rencana-aksi-melebar\n\(emblem)\n\(emblem)")
        #expect(await printed(at: shared) == "rencana-aksi-melebar")
    }

    @Test("an empty or endless name is refused, and everyone but an administrator")
    func refusals() async throws {
        let site = try await TestSite()
        for name in ["", String(repeating: "a", count: 61)] {
            let answer = await site.post(.changeName, [(FormField.displayName, name)], as: .administrator)
            #expect(answer.status == .unprocessableContent)
        }
        for role in Role.allCases where role != .administrator {
            #expect(await site.post(.changeName, [(FormField.displayName, "x")], as: role).status == .notFound)
            #expect(await site.get(.settings(), as: role).status == .notFound)
        }
    }

    @Test("a picture is shown until it is taken away; what is none is refused")
    func logo() async throws {
        let site = try await TestSite()
        let picture = SamplePicture.png
        #expect(await upload(Array("<svg>".utf8), to: site, as: .administrator).status == .unprocessableContent)
        #expect(await upload(picture, to: site, as: .planner).status == .notFound)
        #expect(await upload(picture, to: site, as: .administrator).status == .seeOther)
        let tag = try #require(SiteLogo(picture)).tag
        let shown = await site.get(.logo(tag), as: nil)
        #expect(shown.bytes == picture)
        #expect(shown.headers[.contentType] == "image/png")
        #expect(await site.get("/").text.contains(Route.logo(tag).address))
        #expect(await site.post(.removeLogo, as: .administrator).status == .seeOther)
        #expect(await site.get(.logo(tag), as: nil).status == .notFound)
    }
}
