import "reflect-metadata";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { Kakao, Login } from "./kakao.service";

@Module({ providers: [Kakao, Login] })
class Shop {}

async function main(): Promise<void> {
  const shop = await NestFactory.createApplicationContext(Shop, { logger: false });
  console.log(JSON.stringify(await shop.get(Login).login()));
}

void main();
