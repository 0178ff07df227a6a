"""The addresses that phones on the same network can use."""

import socket

import pytest

from tripplanner.lan.network.addresses import base_addresses, in_order, lan_addresses


def test_the_address_towards_the_router_comes_first_then_private_ones():
    found = ["1.2.3.4", "10.0.0.7", "192.168.1.20"]

    assert in_order(found, first="192.168.1.20") == ["192.168.1.20", "10.0.0.7", "1.2.3.4"]


def test_addresses_that_no_phone_can_use_are_left_out():
    assert in_order(["127.0.0.1", "169.254.3.4", "0.0.0.0", "10.0.0.7", "10.0.0.7"]) == ["10.0.0.7"]


def test_a_server_on_one_address_has_that_one():
    assert base_addresses("192.168.1.20", 8000) == ["http://192.168.1.20:8000"]


def test_the_usual_port_is_not_written():
    assert base_addresses("192.168.1.20", 80) == ["http://192.168.1.20"]


def test_an_address_of_the_newer_kind_stands_in_brackets():
    assert base_addresses("fd00::1", 8000) == ["http://[fd00::1]:8000"]


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_a_server_on_all_networks_has_at_least_one_address(host):
    addresses = base_addresses(host, 8000)

    hosts = lan_addresses() or ["127.0.0.1"]
    assert addresses == [f"http://{one}:8000" for one in hosts]


def test_a_machine_without_a_network_is_reached_on_itself(monkeypatch):
    monkeypatch.setattr("tripplanner.lan.network.addresses.lan_addresses", list)

    assert base_addresses("0.0.0.0", 8000) == ["http://127.0.0.1:8000"]


def test_own_addresses_belong_to_this_machine():
    found = lan_addresses()
    if not found:
        pytest.skip("this machine is in no network")

    for address in found:
        assert not address.startswith("127.")
        with socket.socket() as probe:
            probe.bind((address, 0))
